import type { CellValue } from '@/report/cell-value';
import { formByName } from '@/report/forms/registry';
import type { ReportData } from '@/report/report';
import { PLANTED_KINDS, type PlantedKind, plantSlip } from '@/report/testing/planted-slips';
import { type Random, randomFor } from '../demo/random';
import { soundSample } from './subjects';

/** A busy table 3 with its totals typed: what the smaller of two real ones has, times up to ten. */
function busyReport(random: Random): ReportData {
  const { report } = soundSample(0, random.int(0, 154));
  const form = formByName(report.form);
  const entries = form.cells.filter(({ id, table }) => table === 't3' && form.totals[id] === undefined);
  const cells: Record<string, CellValue> = { ...report.cells };
  const add = (id: string, count: number) => {
    for (const each of [id, id.replace(/[^.]+$/, 'total')]) cells[each] = Number(cells[each] ?? 0) + count;
  };
  for (const { id, row, column } of entries) {
    if (row === 'new' || row === 'carried_in' || random.chance(0.6)) continue;
    const count = random.int(1, 120);
    add(id, count);
    add(`t3.new.${column}`, count);
    if (row !== 'carry_out') add(`t3.done_total.${column}`, count);
  }
  return { ...report, cells };
}

/** The report with one more slip of some kind, if there is a place for it. */
function spoilt(report: ReportData, random: Random, kinds: readonly PlantedKind[]): ReportData {
  const planted = plantSlip(random.pick(kinds), report, random.int(0, 100_000));
  return planted?.report ?? report;
}

/** Slips that keep every row's total, so that only the columns' identities fail, which have the most cells to try. */
const WIDE: readonly PlantedKind[] = ['moved'];

/** Tables of cells with one to `most` slips each, the same at every run; every third has only slips of the hardest kind. */
export function slippedTables(count: number, most = 3): Record<string, CellValue>[] {
  return Array.from({ length: count }, (_, at) => {
    const random = randomFor(`slips ${at}`);
    let report = busyReport(random);
    const kinds = at % 3 === 2 ? WIDE : PLANTED_KINDS;
    for (let slip = 0; slip < 1 + random.int(0, most - 1); slip++) report = spoilt(report, random, kinds);
    return report.cells;
  });
}
