import type { CellValue } from '../../cell-value';
import { emptyReport, type ReportData } from '../../report';
import type { UnitRecord } from '../../unit-record';
import type { ValidationContext } from '../../validate';
import { type CorpusEntry, rowOf } from './corpus';

/** The corpus's names of rows, and the cells they are, left to right. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  'art20_1.rules': ['t2.a1.rules.issued', 't2.a1.rules.abolished', 't2.a1.rules.in_force'],
  'art20_1.normative': ['t2.a1.normative.issued', 't2.a1.normative.abolished', 't2.a1.normative.in_force'],
  't2_2019.rules': ['t2.a1.rules.made_new', 't2.a1.rules.published_new', 't2.a1.rules.public_total'],
  't2_2019.normative': [
    't2.a1.normative.made_new',
    't2.a1.normative.published_new',
    't2.a1.normative.public_total',
  ],
};
const SINGLE: Readonly<Record<string, string>> = {
  permit: 't2.a5.permit.decisions',
  penalty: 't2.a6.penalty.decisions',
  coercion: 't2.a6.coercion.decisions',
};
const APPLICANTS = ['natural', 'biz', 'research', 'welfare', 'legal', 'other_org', 'total'] as const;

type Cells = Record<string, CellValue>;

function placed(ids: readonly string[], values: unknown): Cells {
  const row = rowOf(values);
  return Object.fromEntries(ids.flatMap((id, at) => (at < row.length ? [[id, row[at] ?? null]] : [])));
}

const membersOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

/** Table 3's rows; 总计 alone where that is all that was filled in. */
function requestCells(tables: CorpusEntry['tables']): Cells {
  const [first, second] = rowOf(tables.t3_total_col);
  const alone = first === undefined ? {} : { 't3.new.total': first, 't3.carried_in.total': second ?? null };
  const rows = membersOf(tables.t3).map(([row, values]) =>
    placed(
      APPLICANTS.map((column) => `t3.${row.replace('refuse_internal_affairs', 'deny_internal')}.${column}`),
      values,
    ),
  );
  return Object.assign(alone, ...rows);
}

/** The cells whose values the corpus gives; every other one is empty, as what is not seen. */
export function shownCells({ tables }: CorpusEntry): Cells {
  const named = ['art20_1', 't2_2019'].flatMap((table) =>
    membersOf(tables[table]).map(([row, values]) => placed(COLUMNS[`${table}.${row}`] ?? [], values)),
  );
  const single = Object.entries(SINGLE).flatMap(([name, id]) => {
    const value = tables[name];
    return typeof value === 'number' ? [{ [id]: value }] : [];
  });
  return Object.assign({}, ...named, ...single, requestCells(tables));
}

/** Lists of which the excerpt leaves parts out, written out whole. */
function elidedLists({ excerpt, narrative_sums }: CorpusEntry): string[] {
  const numbers = new Set(excerpt.match(/\d+/g) ?? []);
  const elided = narrative_sums.filter(
    ({ label, parts }) =>
      label !== '信息分类数' && parts.some((part) => !numbers.has(String(part))) && !excerpt.includes('×'),
  );
  return elided.map(
    ({ label, stated, parts }) =>
      `${label}共${stated}条，其中${parts.map((part, at) => `第${at + 1}项${part}条`).join('，')}。`,
  );
}

const KINDS: readonly (readonly [RegExp, UnitRecord['kind']])[] = [
  [/街道办事处/, 'subdistrict'],
  [/镇人民政府/, 'town'],
  [/乡人民政府/, 'township'],
  [/(?:县|区)人民政府/, 'county'],
  [/州人民政府/, 'city'],
  [/管委会/, 'development_zone'],
];

/** The report that an excerpt gives: its sentences, what was seen of the tables, and nothing besides. */
export function buildReport(entry: CorpusEntry): { report: ReportData; context: ValidationContext } {
  const report = emptyReport(entry.template.startsWith('2019') ? 'form2019' : 'form2021');
  const sentences = entry.excerpt.replaceAll('…', '。\n');
  const unit: UnitRecord = {
    code: 'corpus',
    name: entry.unit.replace(/\(.*\)$/, ''),
    aliases: [],
    kind: KINDS.find(([pattern]) => pattern.test(entry.unit))?.[1] ?? 'department',
    powers: { rules: false, permit: true, penalty: true, coercion: true },
  };
  return {
    report: {
      ...report,
      sections: { ...report.sections, '1': [sentences, ...elidedLists(entry)].join('\n') },
      cells: shownCells(entry),
    },
    context: { year: entry.year ?? 2021, unit, stage: 'file' },
  };
}
