import { perForm } from '../forms/per-form';
import { quote } from '../quote';
import { phrase, sentencesWith } from '../text/sentences';
import { sectionSource } from '../text/sources';
import { ALL_SECTIONS, failing, ofNoticeInForce, type Rule, type Subject, type Violation } from './rule';
import { itemKeyword, type SectionItem, sectionItems } from './section-items';

const NONE =
  /(?:未|没有)(?:收到|接到|受理)[^,]{0,20}申请|(?:收到|接到|受理)[^,\d]{0,24}申请[^,\d]{0,6}(?<![\d.])(?:0|零)\s*[次件份条]|申请(?:总)?(?:数|量|数量)?(?:为|共|计)?(?<![\d.])(?:0|零)\s*[次件份条]/;
const NONE_SIGN = /未|没有|[0零]\s*[次件份条]/;
/** 按程序, 依照规定, 严格按照法定时限. */
const BY_RULE = '(?:严格)?(?:按照?|依照?|根据)[^,\\d]{0,8}?';
const SWIFTLY = '均|都|全部|全|逐一|当场|已经?|予以|给予|进行了?|依法|依规|及时|按[时期]|如期|并';
/** Of applications, as done: 按照程序已公开. 已公开信息30条 speaks of something else, and so does a clause with a number. */
const HANDLED = new RegExp(
  `,\\s*(?:${BY_RULE})?(?:${SWIFTLY})(?:${SWIFTLY}|${BY_RULE}(?=${SWIFTLY}|[公答回办]))*(?:公开|答复|回复|办结|办理)(?:了?申请人|完毕|完成)?\\s*(?=,|$)`,
);
/** 申请0件，上年结转1件，已按程序公开: there was something to disclose, or something else that is told to be done. */
const SOMETHING = /[1-9一二两三四五六七八九十]|,(?![^,]*(?:0|零|未|没有|无))/;

/** No application came, and yet it was disclosed or answered. */
function handledNone({ report }: Subject): Violation[] {
  return sentencesWith(report, /申请/g).flatMap((sentence) => {
    if (!NONE_SIGN.test(sentence.text)) return [];
    const none = NONE.exec(sentence.text);
    const rest = none && sentence.text.slice(none.index + none[0].length);
    const handled = rest ? HANDLED.exec(rest) : null;
    if (!none || !handled || /(?:收到|受理)[^,]{0,16}[1-9]/.test(sentence.text)) return [];
    if (SOMETHING.test(rest?.slice(0, handled.index) ?? '')) return [];
    const end = none.index + none[0].length + handled.index + handled[0].trimEnd().length;
    const { place, words } = phrase(sentence, none.index, end);
    return [
      {
        place,
        key: `none/${words}`,
        title: '没有收到申请，却写已公开或已答复',
        message: `正文${quote(words)}前后不合：没有收到申请，就没有可公开或答复的。请删去后一句，或核对收到申请的件数。`,
        found: words,
        expected: '没有申请的，不写办理情况',
      },
    ];
  });
}

const PUBLISHED = /主动公开[^。;\n]{0,30}?\d[\d,]*\s*[余多]?\s*[条件篇]/;

function misplaced(
  subject: Subject,
  { item, start }: SectionItem,
  at: number,
  words: string,
  other: string,
): Violation {
  const from = start + at;
  return {
    place: sectionSource(subject.report, '1').at(from, from + words.length),
    key: `misplaced/${item}/${words}`,
    title: `“${item}”下写的是${other}`,
    message: `“一、总体情况”的“${item}”下写的是${other}（${quote(words)}）。请把这部分内容移到“${other}”下，并在此写明${item}的情况。`,
    found: words,
    expected: `${item}的情况`,
  };
}

/** 主动公开 with its number is described under 依申请公开. */
function publishedUnderRequests(subject: Subject, part: SectionItem): Violation[] {
  if (part.item !== '依申请公开') return [];
  for (const { 0: sentence, index } of part.text.matchAll(/[^。;\n]+/g)) {
    const match = PUBLISHED.exec(sentence);
    if (match && !/申请/.test(sentence.replaceAll('依申请公开', '')))
      return [misplaced(subject, part, index + match.index, match[0], '主动公开')];
  }
  return [];
}

/** How a text begins that has the item as its subject: 政府信息公开平台建设中，…, 在监督保障方面，…. */
const openings = perForm((form) =>
  form.section1Items.map((item) => ({
    item,
    opening: new RegExp(
      `^\\s*(?:在|为)?(?:政府信息公开|政府|政务|政务公开)?${itemKeyword(item)}(?:工作)?(?:中|方面|情况)(?:,|:|$)`,
    ),
  })),
);

/** Under one item the text begins with another as its subject: 政府信息公开平台建设中，… under 政府信息管理. */
function otherItemFirst(subject: Subject, part: SectionItem): Violation[] {
  return openings(subject.form).flatMap(({ item, opening }) => {
    const words = item === part.item ? undefined : opening.exec(part.text)?.[0].trim();
    return words === undefined || words === ''
      ? []
      : [misplaced(subject, part, part.text.indexOf(words), words, item)];
  });
}

/** What the text says can't be so together, or stands under the wrong item. */
export const textLogic: Rule = {
  id: 'TEXT-LOGIC',
  severity: 'W',
  reads: ALL_SECTIONS,
  basis: ofNoticeInForce('第一部分'),
  check(subject) {
    const parts = sectionItems(subject.form, sectionSource(subject.report, '1'));
    return failing([
      ...handledNone(subject),
      ...parts.flatMap((part) => [
        ...publishedUnderRequests(subject, part),
        ...otherItemFirst(subject, part),
      ]),
    ]);
  },
};
