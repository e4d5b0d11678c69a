import { foldWording, withoutSpace } from '../fold';
import type { ReportData } from '../report';
import { sectionSource } from '../text/sources';
import type { UnitRecord } from '../unit-record';
import { failing, ofNoticeInForce, type Rule, type Subject, type Violation } from './rule';
import { itemKeyword } from './section-items';

const GOVERNMENTS: ReadonlySet<string> = new Set(['city', 'district', 'county', 'town', 'township']);
/** What a government's own report has to speak of besides (条例第五十条). */
export const ACCOUNTABILITY: readonly string[] = ['工作考核', '社会评议', '责任追究'];
const LEAD_IN_LIMIT = 40;
/** A list mark that begins an item inside a paragraph: （一）, 一是, 第一, 1. */
const ITEM_MARK =
  /(?=\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]是|第[一二三四五六七八九十][,、])/;
const LEAD_IN_END = /[。:;]/;

/** 有回应：在依申请公开上，…; 2.依申请公开，…: in one paragraph a sentence's first words lead in as well. */
const SENTENCE_MARK = /[。:;]/;
const FIRST_WORDS = 14;
const NUMBER = /^\d{1,2}[.、]/;

const firstWords = (folded: string): string[] =>
  folded
    .split(SENTENCE_MARK)
    .map((one) => withoutSpace(one.trimStart().slice(0, 2 * FIRST_WORDS)).replace(NUMBER, ''))
    .map((one) => one.slice(0, FIRST_WORDS));

/** The headings and the first words of every paragraph, listed item and sentence of a text whose widths are folded. */
function leadIns(folded: string): string[] {
  return [...firstWords(folded), ...itemLeads(folded)];
}

function itemLeads(folded: string): string[] {
  return folded.split('\n').flatMap((paragraph) =>
    paragraph.split(ITEM_MARK).map((item) => {
      // Only the beginning counts; the rest of a long paragraph would be looked through for nothing.
      const [lead = ''] = withoutSpace(item.trimStart().slice(0, 2 * LEAD_IN_LIMIT)).split(LEAD_IN_END, 1);
      return lead.slice(0, LEAD_IN_LIMIT);
    }),
  );
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

/** The form's items that no heading and no lead-in of section 1 names, in the form's words and order. */
export function missingItems({ form, report }: Pick<Subject, 'form' | 'report'>): string[] {
  const leads = leadIns(sectionSource(report, '1').folded).join('\n');
  return form.section1Items.filter((item) => !leads.includes(itemKeyword(item)));
}

/** What a government's report has to speak of by article 50 and doesn't; none for any other unit. */
export function missingAccountability(report: ReportData, unit: Pick<UnitRecord, 'kind'>): string[] {
  if (!GOVERNMENTS.has(unit.kind)) return [];
  const text = foldWording(report.sections['1'] + report.sections['5'] + report.sections['6']);
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
