import { formByName } from '@/report/forms/registry';
import { computedTotals } from '@/report/totals';
import type { OfficialReport } from '../official-report';
import { BYTE_ORDER_MARK, csvLine } from './csv-line';
import { labelPaths } from './label-path';
import { tidyCell } from './tidy-cell';

const HEAD = ['单位编码', '单位名称', '年度', '格式', '单元格', '项目', '数值', '状态'];

function reportLines({ unit, year, report }: OfficialReport): string {
  const form = formByName(report.form);
  const paths = labelPaths(form);
  const computed = computedTotals(report);
  const whose = [unit.code, unit.name, String(year), form.name];
  return form.cells
    .map((cell) => {
      const { value, state } = tidyCell(report, cell, computed);
      return csvLine([...whose, cell.id, paths.get(cell.id) ?? cell.name, value, state]);
    })
    .join('');
}

/**
 * Reports as CSV (RFC 4180, UTF-8 once encoded), one row a cell: unit code, unit name, year, form, cell id, labels
 * (二、… / 第二十条第（一）项 / 规章 / 本年制发件数), value, state (TidyState). Money is in 万元. One chunk a report, so that
 * any number of them can be streamed.
 *
 * @param byteOrderMark for Excel; other programs do not want it
 */
export function* writeCsv(
  reports: Iterable<OfficialReport>,
  { byteOrderMark = true }: { readonly byteOrderMark?: boolean } = {},
): Generator<string, void, undefined> {
  yield (byteOrderMark ? BYTE_ORDER_MARK : '') + csvLine(HEAD);
  for (const official of reports) yield reportLines(official);
}
