import type { TableBox } from '../blocks';
import type { FormLabel, FormLabels } from './form-labels';
import { ALIKE, matchLabels } from './match-labels';
import type { Places } from './places';
import type { SheetRow } from './sheet';
import { endOf, isBlank, printed } from './sheet';
import { labelKey, likeness } from './similarity';
import type { TableYield } from './table-yield';
import { readLabel } from './table-yield';

/** A column of numbers as its head says: which grid columns it takes, and the form's column it was taken for. */
export interface HeadColumn {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly label: FormLabel | null;
  /** Likeness of the label, 0 to 1. */
  readonly score: number;
}

/** What a head's box is: the head of a group, a note, or part of a column's own label. */
interface SortedBoxes {
  readonly groups: ReadonlyMap<TableBox, FormLabel>;
  readonly notes: ReadonlyMap<TableBox, { text: string }>;
  readonly rest: readonly TableBox[];
}

const boxesOf = (rows: readonly SheetRow[]): TableBox[] =>
  Array.from(new Set(rows.flatMap((row) => row.boxes))).filter((box) => !isBlank(box));

const inContext = (box: TableBox) => ({ key: labelKey(box.text), groups: [] });

function groupBoxes(boxes: readonly TableBox[], labels: FormLabels): Map<TableBox, FormLabel> {
  const columns = (box: TableBox) =>
    Math.max(0, ...labels.columns.map((column) => likeness(labelKey(box.text), column.key)));
  const found = new Map<TableBox, FormLabel>();
  const groups = labels.groups.map((group) => ({ ...group, groups: [] }));
  matchLabels(boxes.map(inContext), groups).forEach((match, index) => {
    const box = boxes[index];
    const label = match === null ? undefined : labels.groups[match.at];
    if (box === undefined || match === null || label === undefined) return;
    if (match.score >= ALIKE && match.score > columns(box)) found.set(box, label);
  });
  return found;
}

/** The note, or whatever stands in its corner: a box at the left edge that heads no column. */
function noteFor(box: TableBox, labels: FormLabels): { text: string } | undefined {
  const key = labelKey(box.text);
  const note = labels.notes.find((candidate) => likeness(key, candidate.key) >= ALIKE);
  if (note !== undefined || box.column > 0) return note;
  const headsColumn = labels.columns.some((column) => likeness(key, column.key) >= ALIKE);
  return headsColumn ? undefined : labels.notes[0];
}

function sortBoxes(boxes: readonly TableBox[], labels: FormLabels): SortedBoxes {
  const groups = groupBoxes(boxes, labels);
  const notes = new Map<TableBox, { text: string }>();
  for (const box of boxes) {
    const note = groups.has(box) ? undefined : noteFor(box, labels);
    if (note !== undefined) notes.set(box, note);
  }
  return { groups, notes, rest: boxes.filter((box) => !groups.has(box) && !notes.has(box)) };
}

interface Leaf {
  readonly start: number;
  readonly end: number;
  readonly boxes: readonly TableBox[];
}

/** Runs of grid columns under the same boxes. */
function leaves(rest: readonly TableBox[]): Leaf[] {
  const width = Math.max(0, ...rest.map(endOf));
  const found: Leaf[] = [];
  for (let column = 0; column < width; column += 1) {
    const over = rest
      .filter((box) => box.column <= column && column < endOf(box))
      .sort((a, b) => a.row - b.row);
    const last = found.at(-1);
    const goesOn =
      last?.end === column &&
      last.boxes.length === over.length &&
      over.every((box) => last.boxes.includes(box));
    if (goesOn && last !== undefined) found[found.length - 1] = { ...last, end: column + 1 };
    else if (over.length > 0) found.push({ start: column, end: column + 1, boxes: over });
  }
  return found;
}

/** A label printed over two boxes (结 果 above 维 持) is one label; printed twice (总 计 above 总计), it counts once. */
function leafText(leaf: Leaf): string {
  if (leaf.boxes.length === 1) return printed(leaf.boxes[0]?.text ?? '');
  const texts = leaf.boxes.map((box) => box.text.replace(/\s/g, ''));
  return texts.filter((text, index) => text !== texts[index - 1]).join('');
}

function headColumns(leafs: readonly Leaf[], sorted: SortedBoxes, labels: FormLabels): HeadColumn[] {
  const over = (leaf: Leaf) =>
    Array.from(sorted.groups.keys()).filter((box) => box.column <= leaf.start && leaf.end <= endOf(box));
  const found = leafs.map((leaf) => ({
    key: labelKey(leafText(leaf)),
    groups: over(leaf).map((box) => labelKey(box.text)),
  }));
  return matchLabels(found, labels.columns).flatMap((match, index) => {
    const leaf = leafs[index];
    if (leaf === undefined) return [];
    const label = match === null ? null : (labels.columns[match.at] ?? null);
    return [{ start: leaf.start, end: leaf.end, raw: leafText(leaf), label, score: match?.score ?? 0 }];
  });
}

/**
 * Reads the rows that head a table (or a group of table 2): its columns, each taken for one of the form's by its label
 * and its group, and every label printed there.
 *
 * @param labels the form's labels that may stand here
 */
export function readHead(
  rows: readonly SheetRow[],
  labels: FormLabels,
  into: TableYield,
  places: Places,
): HeadColumn[] {
  const block = rows[0]?.block ?? 0;
  const sorted = sortBoxes(boxesOf(rows), labels);
  const placeOf = (box: TableBox) => places.cell(block, box.row, box.column);
  const { table } = labels;
  for (const [box, note] of sorted.notes) {
    const label = { table, axis: 'group' as const, raw: printed(box.text), place: placeOf(box) };
    into.labels.push(readLabel(label, { id: null, text: note.text }));
  }
  for (const [box, group] of sorted.groups) {
    into.labels.push(readLabel({ table, axis: 'group', raw: printed(box.text), place: placeOf(box) }, group));
  }
  const leafs = leaves(sorted.rest);
  const columns = headColumns(leafs, sorted, labels);
  columns.forEach((column, index) => {
    const last = leafs[index]?.boxes.at(-1);
    const place = last === undefined ? places.block(block) : placeOf(last);
    into.labels.push(readLabel({ table, axis: 'column', raw: column.raw, place }, column.label));
  });
  return columns;
}
