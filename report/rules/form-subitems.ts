import { withoutSpace } from '../fold';
import { perForm } from '../forms/per-form';
import type { ReportData } from '../report';
import { sectionSource } from '../text/sources';
import type { UnitRecord } from '../unit-record';
import { failing, ofNoticeInForce, type Rule, type Subject, type Violation } from './rule';
import { itemKeyword } from './section-items';

const GOVERNMENTS: ReadonlySet<string> = new Set(['city', 'district', 'county', 'town', 'township']);
/** What a government's own report has to speak of besides (条例第五十条). */
export const ACCOUNTABILITY: readonly string[] = ['工作考核', '社会评议', '责任追究'];
const ACCOUNTABLE_SECTIONS = ['1', '5', '6'] as const;
const LEAD_IN_LIMIT = 40;
/** A list mark that begins an item inside a paragraph: （一）, 一是, 第一. */
const ITEM_MARK =
  /(?=\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]是|第[一二三四五六七八九十][,、])/;
const LEAD_IN_END = /[。:;]/;

/** 有回应：在依申请公开上，…; 2.依申请公开，…: in one paragraph a sentence's first words lead in as well. */
const SENTENCE_MARK = /[。:;]/;
const FIRST_WORDS = 14;
const NUMBER = /^\d{1,2}[.、]/;

const firstWordsOf = (sentence: string): string =>
  withoutSpace(sentence.trimStart().slice(0, 2 * FIRST_WORDS))
    .replace(NUMBER, '')
    .slice(0, FIRST_WORDS);

/** Only the beginning counts; the rest of a long paragraph would be looked through for nothing. */
function leadInOf(item: string): string {
  const [lead = ''] = withoutSpace(item.trimStart().slice(0, 2 * LEAD_IN_LIMIT)).split(LEAD_IN_END, 1);
  return lead.slice(0, LEAD_IN_LIMIT);
}

/** The headings and the first words of every paragraph, listed item and sentence of a text whose widths are folded. */
function leadIns(folded: string): string[] {
  const items = folded.split('\n').flatMap((paragraph) => paragraph.split(ITEM_MARK));
  return [...items.map(leadInOf), ...folded.split(SENTENCE_MARK).map(firstWordsOf)];
}

function lacking(items: readonly string[], key: string, where: string, message: string): Violation[] {
  if (items.length === 0) return [];
  const names = items.join('、');
  return [
    {
      place: { kind: 'section', section: '1' },
      key,
      title: `${where}未写：${names}`,
      message: message.replace('{}', names),
      found: `缺${items.length}项`,
      expected: names,
    },
  ];
}

const BEGINS_WORDS: ReadonlySet<string> = new Set('。:;\n');

/** Whether the keyword plainly stands in a lead-in: told by where it stands, without cutting the text up. */
function leadsPlainly(folded: string, keyword: string): boolean {
  for (let at = folded.indexOf(keyword); at !== -1; at = folded.indexOf(keyword, at + 1)) {
    const end = at + keyword.length;
    const least = Math.max(0, end - LEAD_IN_LIMIT);
    let start = at;
    while (start > least && !BEGINS_WORDS.has(folded.charAt(start - 1))) start -= 1;
    const mark = start === 0 ? '\n' : folded.charAt(start - 1);
    if (mark === '\n' || (BEGINS_WORDS.has(mark) && end - start <= FIRST_WORDS)) return true;
  }
  return false;
}

const keywords = perForm(({ section1Items }) =>
  section1Items.map((item) => ({ item, keyword: itemKeyword(item) })),
);

/** The form's items that no heading and no lead-in of section 1 names, in the form's words and order. */
export function missingItems({ form, report }: Pick<Subject, 'form' | 'report'>): string[] {
  const source = sectionSource(report, '1');
  const { folded } = source;
  const open = keywords(form).filter(({ keyword }) => !leadsPlainly(folded, keyword));
  // Not in the text at all, it is in no lead-in.
  const leads = open.some(({ keyword }) => source.tight.includes(keyword)) ? leadIns(folded).join('\n') : '';
  return open.filter(({ keyword }) => !leads.includes(keyword)).map(({ item }) => item);
}

/** What a government's report has to speak of by article 50 and doesn't; none for any other unit. */
export function missingAccountability(report: ReportData, unit: Pick<UnitRecord, 'kind'>): string[] {
  if (!GOVERNMENTS.has(unit.kind)) return [];
  const text = ACCOUNTABLE_SECTIONS.map((id) => sectionSource(report, id).tight).join('');
  return ACCOUNTABILITY.filter((item) => !text.includes(item));
}

function itemsLacking(subject: Subject): Violation[] {
  return lacking(
    missingItems(subject),
    'items',
    '总体情况',
    '“一、总体情况”的小标题或段首没有：{}。请逐项写明，每项以小标题或段首语标出。',
  );
}

function accountabilityLacking({ report, context }: Subject): Violation[] {
  return lacking(
    missingAccountability(report, context.unit),
    'accountability',
    '政府的年度报告',
    '政府的年度报告还应写明：{}（条例第五十条）。请在第一、五或六部分补写。',
  );
}

/** Section 1 speaks of each prescribed item in a heading or lead-in. An empty section 1 is TEXT-EMPTY's. */
export const formSubitems: Rule = {
  id: 'FORM-SUBITEMS',
  severity: 'W',
  reads: ['section1', 'section5', 'section6'],
  basis: (subject) => `${ofNoticeInForce('第一部分')(subject)}；《中华人民共和国政府信息公开条例》第五十条`,
  check(subject) {
    if (subject.report.sections['1'].trim() === '') return failing([]);
    return failing([...itemsLacking(subject), ...accountabilityLacking(subject)]);
  },
};
