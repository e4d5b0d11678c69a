import { quote } from '../quote';
import { phrase, type Sentence, sentencesWith } from '../text/sentences';
import { ALL_SECTIONS, failing, ofNoticeInForce, type Rule, type Subject, type Violation } from './rule';
import { SET_PHRASES } from './set-phrases';

/** Stands in every sentence that names categories of what is published. */
const CATEGORY = /栏目|模块|板块|专栏|版块|频道|分类|类别|[\d一二三四五六七八九十]\s*(?:大|个)?类/;
/** What each of them holds, 三类 told by its last character: that is found far faster. */
const CATEGORY_SIGN = /栏目|模块|板块|专栏|版块|频道|分类|类别|类(?<=[\d一二三四五六七八九十大个\s]类)/g;
/** What stands between two marks, long enough to hold a name. */
const PIECE = /[^,;、:“”"'()《》\s]{4,}/g;
const JOINED = /[和与及]/;
const JOINT = /以及|和|与|及/;
const BEFORE =
  /^(?:(?:分别|主要|具体|其中)?(?:分为|包括|包含|涵盖|设有|设立了?|设置了?|开设了?|增加了?|新增了?|增设了?|删除了?|将?原本的|原有的|将|把)|[一二三四五六七八九十\d]+是)+/;
const AFTER = /(?:类?信息)?[共等]?(?:\d+[条件篇个类])?(?:等|类|栏目|模块|板块|版块|专栏|频道)*$/;
/** The longest piece that may still hold a name between the words around it. */
const LONGEST = 16;

interface Named {
  readonly word: string;
  readonly sentence: Sentence;
  /** Offset in the sentence. */
  readonly at: number;
}

/** The category name in what stands between two separators, without the words around it; undefined where none is. */
function nameIn(piece: string): string | undefined {
  // Longer pieces are no names; the patterns are not for them.
  if (piece.length < 4 || piece.length > LONGEST || ACTS.test(piece)) return undefined;
  const word = piece.trim().replace(BEFORE, '').replace(AFTER, '');
  return /^[\u4E00-\u9FFF]{4,8}$/.test(word) ? word : undefined;
}

/** The category names of one sentence. */
function namesIn(sentence: Sentence): Named[] {
  const named: Named[] = [];
  for (const { 0: words, index } of sentence.text.matchAll(PIECE))
    for (const piece of JOINED.test(words) ? words.split(JOINT) : [words]) {
      const word = nameIn(piece);
      if (word !== undefined) named.push({ word, sentence, at: index + words.indexOf(word) });
    }
  return named;
}

/** The clause that lists a name: two words in one list are two categories. */
function listAround({ sentence: { text }, at }: Named): string {
  const start = Math.max(text.lastIndexOf(',', at), text.lastIndexOf(';', at)) + 1;
  return text.slice(start).split(/[,;]/, 1)[0] ?? '';
}

/** Verb and object may change places in any sentence: 公开信息, 信息公开. Only names of things are categories. */
const ACTS =
  /公开|发布|更新|管理|审核|审查|开展|加强|推进|完善|落实|规范|公布|建设|维护|调整|优化|解读|服务|提升/;

const sameCharacters = (word: string): string => [...word].sort().join('');

/** 转发分享 and 分享转发: two words of the same characters, each a category in a list of its own. */
function twoNames(subject: Subject): Violation[] {
  const all = sentencesWith(subject.report, CATEGORY_SIGN)
    .filter(({ text }) => CATEGORY.test(text))
    .flatMap(namesIn);
  if (all.length < 2) return [];
  const seen = new Map<string, Named>();
  const told = new Set<string>();
  return all.flatMap((one) => {
    const key = sameCharacters(one.word);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, one);
    if (!first || first.word === one.word || listAround(first).includes(one.word) || told.has(one.word))
      return [];
    told.add(one.word);
    const { place, ...found } = phrase(one.sentence, one.at, one.at + one.word.length);
    return [
      {
        place,
        key: `two-names/${first.word}/${one.word}`,
        title: `同一类别有两种名称：${quote(first.word)}和${quote(one.word)}`,
        message: `正文前面写作${quote(first.word)}，此处写作${quote(one.word)}，似为同一类别。请统一名称；确为两个类别的，请说明。`,
        found: one.word,
        expected: first.word,
        suggestions: [
          {
            reason: `统一为${quote(first.word)}`,
            changes: [one.sentence.source.replace(found.start, found.end, first.word)],
          },
        ],
      },
    ];
  });
}

/** Any set phrase may stand where one of its hints does. */
const PHRASE_SIGN = new RegExp(SET_PHRASES.flatMap(({ hints }) => hints).join('|'), 'g');

function altered(sentence: Sentence): Violation[] {
  const hinted = SET_PHRASES.filter(({ hints }) => hints.some((hint) => sentence.text.includes(hint)));
  return hinted.flatMap(({ official, near, right }) =>
    [...sentence.text.matchAll(near)]
      .filter((match) => !right.test(match[0].trim()))
      .map((match) => {
        const found = phrase(sentence, match.index, match.index + match[0].length);
        return {
          place: found.place,
          key: `phrase/${found.words}`,
          title: `${quote(found.words)}与规范表述不一致`,
          message: `正文写作${quote(found.words)}，规范表述为${quote(official)}。请核对改正。`,
          found: found.words,
          expected: official,
          suggestions: [
            {
              reason: `改为${quote(official)}`,
              changes: [sentence.source.replace(found.start, found.end, official)],
            },
          ],
        };
      }),
  );
}

/** One category is named two ways, or a set phrase is altered. */
export const textTerm: Rule = {
  id: 'TEXT-TERM',
  severity: 'W',
  reads: ALL_SECTIONS,
  basis: ofNoticeInForce('第一部分'),
  check: (subject) =>
    failing([...twoNames(subject), ...sentencesWith(subject.report, PHRASE_SIGN).flatMap(altered)]),
};
