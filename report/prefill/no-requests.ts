import type { CellValue } from '../cell-value';
import type { CellDefinition } from '../forms/form';
import { entryCells } from '../forms/form-cells';
import { formByName } from '../forms/registry';
import type { CellId } from '../ids';
import type { ReportData } from '../report';
import { isBlank, storedValue, typedAmount } from '../totals';
import { withRequestSentence } from './request-paragraph';
import { somethingBefore, zeroOf } from './rest-zero';

/** What the person states: no application came; and whether there were reviews or suits all the same. */
export interface NoRequestsStatement {
  readonly year: number;
  readonly lastYear: ReportData | null;
  readonly reviews: 'none' | 'some';
}

/** What the statement fills in, all of it into what is empty. */
export interface NoRequestsPlan {
  /** By cell. */
  readonly cells: Readonly<Record<CellId, CellValue>>;
  /** Section 1 with the drafted sentence; null where its 依申请公开 paragraph is written already. */
  readonly section1: string | null;
  readonly sentence: string;
  /** The applicants' columns with something carried over from last year: handled this year, so left to the person. */
  readonly openColumns: readonly string[];
  /** Cells that say the opposite: with any of these the statement can't be made. */
  readonly against: readonly CellDefinition[];
}

/** The columns in which last year left something to handle, as this year's table or last year's publication has it. */
function openColumns(report: ReportData, lastYear: ReportData | null): string[] {
  const form = formByName(report.form);
  const told = somethingBefore(report, lastYear);
  return entryCells(form)
    .filter(({ id, row }) => {
      if (row !== 'carried_in') return false;
      return isBlank(report, id) ? told.has(id) : typedAmount(report, form, id) !== 0;
    })
    .map(({ column }) => column);
}

/** Anything but nought where the statement says nought: a number above it, or words. */
const isAgainst = (report: ReportData, { id }: CellDefinition) =>
  !isBlank(report, id) && Number(storedValue(report, id)) !== 0;

/** The draft of what section 1 says of it, for the person to edit. */
function sentenceOf({ year, reviews }: NoRequestsStatement, carried: boolean): string {
  const requests = carried
    ? `${year}年，本单位未新收到政府信息公开申请，上年结转申请的办理情况见本报告第三部分`
    : `${year}年，本单位未收到政府信息公开申请`;
  return reviews === 'none' ? `${requests}，未发生政府信息公开行政复议、行政诉讼。` : `${requests}。`;
}

/**
 * What 本年度未收到政府信息公开申请 fills in: 0 into the empty cells of table 3 and, unless there were reviews, of
 * table 4. What was carried over and its handling stay empty, for the statement says nothing of them. Nothing that
 * holds something is changed.
 */
export function noRequests(report: ReportData, statement: NoRequestsStatement): NoRequestsPlan {
  const entries = entryCells(formByName(report.form));
  const open = openColumns(report, statement.lastYear);
  const stated = (cell: CellDefinition) =>
    cell.table === 't3'
      ? cell.row === 'new' || !open.includes(cell.column)
      : cell.table === 't4' && statement.reviews === 'none';
  const zero = entries.filter((cell) => stated(cell) && isBlank(report, cell.id));
  const sentence = sentenceOf(statement, open.length > 0);
  return {
    cells: Object.fromEntries(zero.map((cell) => [cell.id, zeroOf(cell)])),
    section1: withRequestSentence(report, sentence),
    sentence,
    openColumns: open,
    against: entries.filter(
      (cell) =>
        (cell.row === 'new' && cell.table === 't3' ? true : cell.table === 't4' && stated(cell)) &&
        isAgainst(report, cell),
    ),
  };
}
