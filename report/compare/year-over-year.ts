import type { CellDefinition } from '../forms/form';
import { formByName } from '../forms/registry';
import type { ReportData } from '../report';
import { amountWords, percentWords } from './amount-words';
import { amountsOn } from './amounts-on';

/** One cell beside last year's. Amounts are counts, money in 分. */
export interface YearChange {
  readonly cell: string;
  /** Null where the year has no number there. */
  readonly now: number | null;
  readonly before: number | null;
  /** now − before; null where one of them is missing. */
  readonly difference: number | null;
  /** The difference as per cent of last year's; null where there is no base: nothing last year, 0, or less. */
  readonly percent: number | null;
  readonly words: string;
}

function changeWords(cell: CellDefinition, change: Omit<YearChange, 'words' | 'cell'>): string {
  const { now, before, difference, percent } = change;
  const said = (amount: number) => amountWords(cell, amount);
  if (now === null) return `${cell.name}：本年没有可以比较的数。`;
  if (before === null || difference === null) return `${cell.name}：本年${said(now)}，上年没有可以比较的数。`;
  const both = `${cell.name}：本年${said(now)}，上年${said(before)}`;
  if (difference === 0) return `${both}，与上年持平。`;
  const way = difference > 0 ? '增加' : '减少';
  const base = percent === null ? '，上年没有可比的基数，不计算增幅' : `，${way}${percentWords(percent)}`;
  return `${both}，${way}${said(Math.abs(difference))}${base}。`;
}

function changeOf(cell: CellDefinition, now: number | null, before: number | null): YearChange {
  const difference = now === null || before === null ? null : now - before;
  const hasBase = difference !== null && before !== null && before > 0;
  const percent = hasBase ? (difference / before) * 100 : null;
  const change = { now, before, difference, percent };
  return { cell: cell.id, ...change, words: changeWords(cell, change) };
}

/**
 * Every cell of the report's form beside last year's, in printed order. Last year's report may be on the other form:
 * what the crosswalk does not carry over has no number there.
 *
 * @param lastYear null where there is none
 */
export function yearOverYear(report: ReportData, lastYear: ReportData | null): YearChange[] {
  const now = amountsOn(report.form, report);
  const before = lastYear === null ? () => undefined : amountsOn(report.form, lastYear);
  return formByName(report.form).cells.map((cell) =>
    changeOf(cell, now(cell.id) ?? null, before(cell.id) ?? null),
  );
}
