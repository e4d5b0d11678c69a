import type { TableBox } from '../blocks';
import type { FormLabel, FormLabels } from './form-labels';
import type { HeadColumn } from './head';
import type { Match } from './match-labels';
import { ALIKE, matchLabels } from './match-labels';
import type { Places } from './places';
import type { PartedRow } from './row-values';
import { partRow } from './row-values';
import type { SheetRow } from './sheet';
import { printed } from './sheet';
import { labelKey, likeness } from './similarity';
import type { TableYield } from './table-yield';
import { readLabel } from './table-yield';
import type { RowTaken } from './take-row';

/** A printed row below the head, its labels and numbers apart. */
export interface BodyRow {
  readonly parted: PartedRow;
  readonly columns: readonly HeadColumn[];
  readonly ownHead: boolean;
}

/** A label that heads a group of rows and not one row: （六）其他处理 on a form that parts it. */
function isGroupLabel(box: TableBox, labels: FormLabels): boolean {
  const key = labelKey(box.text);
  const best = (candidates: readonly FormLabel[]) =>
    Math.max(0, ...candidates.map((candidate) => likeness(key, candidate.key)));
  const asGroup = best(labels.groups);
  return asGroup >= ALIKE && asGroup > best(labels.rows);
}

/** The row's own label: its last one, where that began in this row. */
export function ownLabel(parted: PartedRow): TableBox | undefined {
  const last = parted.labels.at(-1);
  return last?.row === parted.row.row ? last : undefined;
}

/** Numbers whose box goes on down into a row with a label of its own: of which of the rows they speak, nobody can tell. */
export function sharedBoxes(rows: readonly BodyRow[]): ReadonlySet<TableBox> {
  const placeOf = (block: number, row: number) => `${block},${row}`;
  const labelled = new Set(
    rows
      .filter(({ parted }) => ownLabel(parted) !== undefined)
      .map(({ parted }) => placeOf(parted.row.block, parted.row.row)),
  );
  const isShared = (box: TableBox, block: number) =>
    Array.from({ length: box.rowSpan - 1 }, (_, at) => placeOf(block, box.row + at + 1)).some((place) =>
      labelled.has(place),
    );
  return new Set(
    rows.flatMap(({ parted }) => parted.values.filter((box) => isShared(box, parted.row.block))),
  );
}

/** Parts rows into labels and numbers by the head's first number column and the form's labels. */
export function partRows(
  rows: readonly SheetRow[],
  columns: readonly HeadColumn[],
  labels: FormLabels,
  ownHead: boolean,
): BodyRow[] {
  const firstValue = ownHead ? (columns[0]?.start ?? 0) : 0;
  const known = [...labels.rows, ...labels.groups];
  const isKnown = (text: string): boolean => {
    const key = labelKey(text);
    return known.some((label) => likeness(key, label.key) >= ALIKE);
  };
  return rows.map((row) => ({ parted: partRow(row, firstValue, isKnown), columns, ownHead }));
}

function emitRowLabel(box: TableBox, block: number, taken: FormLabel | null, into: Sink): void {
  const place = into.places.cell(block, box.row, box.column);
  const label = { table: into.labels.table, axis: 'row' as const, raw: printed(box.text), place };
  into.yield.labels.push(readLabel(label, taken));
}

interface Sink {
  readonly labels: FormLabels;
  readonly places: Places;
  readonly yield: TableYield;
}

/** The labels to the left of the rows' own, each once, taken for the form's groups. */
function emitGroups(rows: readonly BodyRow[], into: Sink): void {
  const seen = new Map<TableBox, number>();
  for (const { parted } of rows) {
    const own = ownLabel(parted);
    const isGroup = (box: TableBox) => box !== own || isGroupLabel(box, into.labels);
    for (const box of parted.labels.filter(isGroup)) seen.set(box, parted.row.block);
  }
  const boxes = Array.from(seen.keys());
  const candidates = into.labels.groups.map((group) => ({ ...group, groups: [] }));
  const matches = matchLabels(
    boxes.map((box) => ({ key: labelKey(box.text), groups: [] })),
    candidates,
  );
  boxes.forEach((box, index) => {
    const match = matches[index] ?? null;
    const group = match === null || match.score < ALIKE ? null : (into.labels.groups[match.at] ?? null);
    const place = into.places.cell(seen.get(box) ?? 0, box.row, box.column);
    into.yield.labels.push(
      readLabel({ table: into.labels.table, axis: 'group', raw: printed(box.text), place }, group),
    );
  });
}

const isSame = (box: TableBox, label: FormLabel): boolean =>
  readLabel({ table: 't3', axis: 'row', raw: box.text, place: { block: 0, words: '' } }, label).same;

/** Faintly like a row that may stand here, and rather one that may not: 行政处罚 among the rows of 第（五）项. */
function isElsewhere(box: TableBox, { score }: Match, { elsewhere = [] }: FormLabels): boolean {
  const key = labelKey(box.text);
  return score < ALIKE && elsewhere.some((label) => likeness(key, label.key) > score);
}

function rowTaken(box: TableBox, match: Match | null, labels: FormLabels): RowTaken | null {
  const label = match === null ? undefined : labels.rows[match.at];
  if (match === null || label === undefined || isElsewhere(box, match, labels)) return null;
  return { id: label.id, score: match.score, same: isSame(box, label) };
}

/**
 * Takes each row for one of the form's by its own label and the groups beside it, and tells of every label printed.
 *
 * @returns for each row what it was taken for, null where nothing fits
 */
export function nameRows(
  rows: readonly BodyRow[],
  labels: FormLabels,
  sink: { places: Places; yield: TableYield },
): (RowTaken | null)[] {
  const into = { ...sink, labels };
  const named = rows.flatMap((row, at) => {
    const box = ownLabel(row.parted);
    return box === undefined || isGroupLabel(box, labels) ? [] : [{ at, box, row }];
  });
  const matches = matchLabels(
    named.map(({ box, row }) => ({
      key: labelKey(box.text),
      groups: row.parted.labels.filter((other) => other !== box).map((other) => labelKey(other.text)),
    })),
    labels.rows,
  );
  const taken = rows.map((): RowTaken | null => null);
  named.forEach(({ at, box, row }, index) => {
    const match = matches[index] ?? null;
    const own = rowTaken(box, match, labels);
    taken[at] = own;
    emitRowLabel(box, row.parted.row.block, labels.rows.find(({ id }) => id === own?.id) ?? null, into);
  });
  emitGroups(rows, into);
  return taken;
}
