import type { Form } from '../forms/form';
import { isTotal, rowCells, tableRows } from '../forms/form-cells';
import { formByName } from '../forms/registry';
import { APPLICANTS } from '../forms/requests-table';
import type { ReportData } from '../report';
import { withCells } from './reports';

/** A slip to plant in a report: the cells it changes. There are thousands, so that a report is made only of the chosen. */
interface Plant {
  readonly base: ReportData;
  readonly cells: Cells;
}

/** A report with one slip planted in it, and the mend: what its cells held before. */
export interface Planted {
  readonly report: ReportData;
  readonly mend: Readonly<Record<string, number>>;
}

type Cells = Record<string, number>;

const held = (report: ReportData, id: string): number => {
  const value = report.cells[id];
  return typeof value === 'number' ? value : Number.NaN;
};

/** The slip, of the cells that it changes; none where it changes nothing. */
function plant(base: ReportData, cells: Cells): Plant[] {
  const changed = Object.entries(cells).filter(([id, value]) => held(base, id) !== value);
  return changed.length === 0 ? [] : [{ base, cells: Object.fromEntries(changed) }];
}

/** Plants it. */
function planted({ base, cells }: Plant): Planted {
  const mend = Object.fromEntries(Object.keys(cells).map((id) => [id, held(base, id)]));
  return { report: withCells(base, cells), mend };
}

const counted = (report: ReportData): string[] =>
  formByName(report.form)
    .cells.filter(({ id, table }) => table !== 't2' && !Number.isNaN(held(report, id)))
    .map(({ id }) => id);

/** Every number that a change of its digits gives, as a person would type it: no leading 0, no other length. */
function digitSlips(report: ReportData, variants: (digits: string) => string[]): Plant[] {
  return counted(report).flatMap((id) => {
    const before = String(held(report, id));
    const typed = [...new Set(variants(before))].filter(
      (text) => text !== before && String(Number(text)) === text,
    );
    return typed.filter((text) => text !== '0').flatMap((text) => plant(report, { [id]: Number(text) }));
  });
}

const swaps = (digits: string) =>
  [...digits].flatMap((one, i) =>
    [...digits].flatMap((two, j) =>
      i < j ? [digits.slice(0, i) + two + digits.slice(i + 1, j) + one + digits.slice(j + 1)] : [],
    ),
  );
const omissions = (digits: string) => [...digits].map((_, i) => digits.slice(0, i) + digits.slice(i + 1));
const doublings = (digits: string) => [...digits].map((one, i) => digits.slice(0, i) + one + digits.slice(i));

const outcomeRows = (form: Form) =>
  (form.totals['t3.done_total.natural'] ?? []).map((id) => id.split('.')[1] ?? '');

/** The report with an outcome's cell at 0 and what it held given to another row, so that the column stays as it was. */
function emptied(report: ReportData, row: string, column: string): ReportData {
  const other = outcomeRows(formByName(report.form)).find((one) => one !== row) ?? '';
  const [id, to, total] = [`t3.${row}.${column}`, `t3.${other}.${column}`, `t3.${row}.total`];
  const value = held(report, id);
  const totals = Number.isNaN(held(report, total))
    ? {}
    : {
        [total]: held(report, total) - value,
        [`t3.${other}.total`]: held(report, `t3.${other}.total`) + value,
      };
  return withCells(report, { [id]: 0, [to]: held(report, to) + value, ...totals });
}

/** 10 → 1|0: the end of the number stands in the cell to the right, which held nothing. */
function splits(report: ReportData): Plant[] {
  return outcomeRows(formByName(report.form)).flatMap((row) =>
    APPLICANTS.slice(1).flatMap(({ id: right }, at) => {
      const left = APPLICANTS[at]?.id ?? '';
      const base = emptied(report, row, right);
      const digits = String(held(base, `t3.${row}.${left}`));
      return [...digits].slice(1).flatMap((_, i) => {
        const [head, tail] = [digits.slice(0, i + 1), digits.slice(i + 1)];
        if (String(Number(tail)) !== tail) return [];
        return plant(base, { [`t3.${row}.${left}`]: Number(head), [`t3.${row}.${right}`]: Number(tail) });
      });
    }),
  );
}

/** Two cells of a column, one above the other, in each other's place. */
function otherRows(report: ReportData): Plant[] {
  const rows = tableRows(formByName(report.form), 't3').filter((row) => row !== 'done_total');
  return rows.slice(1).flatMap((lower, at) =>
    APPLICANTS.flatMap(({ id }) => {
      const [a, b] = [`t3.${rows[at]}.${id}`, `t3.${lower}.${id}`];
      return rows[at] === 'oth_other' || rows[at] === 'oth_total'
        ? []
        : plant(report, { [a]: held(report, b), [b]: held(report, a) });
    }),
  );
}

/** Some cases counted for the applicant in the next column. */
function moves(report: ReportData): Plant[] {
  const form = formByName(report.form);
  return tableRows(form, 't3').flatMap((row) => {
    const cells = rowCells(form, 't3', row).filter(({ id }) => !isTotal(form, id));
    return cells.slice(1).flatMap(({ id }, at) => {
      const from = cells[at]?.id ?? '';
      const count = Math.min(held(report, from), 1 + (at % 3));
      return plant(report, { [from]: held(report, from) - count, [id]: held(report, id) + count });
    });
  });
}

/** A typed total left at 0. */
const zeroTotals = (report: ReportData): Plant[] =>
  counted(report)
    .filter((id) => isTotal(formByName(report.form), id))
    .flatMap((id) => plant(report, { [id]: 0 }));

const PLANTS = {
  'total-at-zero': zeroTotals,
  moved: moves,
  swapped: (report) => digitSlips(report, swaps),
  missing: (report) => digitSlips(report, omissions),
  doubled: (report) => digitSlips(report, doublings),
  split: splits,
  'other-row': otherRows,
} as const satisfies Readonly<Record<string, (report: ReportData) => Plant[]>>;
export type PlantedKind = keyof typeof PLANTS;
export const PLANTED_KINDS = Object.keys(PLANTS) as PlantedKind[];

/** Plants one slip of the kind in a consistent report, `pick` choosing where; undefined where there is no place. */
export function plantSlip(kind: PlantedKind, report: ReportData, pick: number): Planted | undefined {
  const all = PLANTS[kind](report);
  const chosen = all[pick % Math.max(1, all.length)];
  return chosen && planted(chosen);
}
