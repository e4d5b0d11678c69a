import type { TableBox } from '../blocks';
import { nameRows, ownLabel, partRows, sharedBoxes } from './body-rows';
import type { FormLabel, FormLabels } from './form-labels';
import { formLabels } from './form-labels';
import { readHead } from './head';
import { ALIKE, matchLabels } from './match-labels';
import type { TablePart, TableReader } from './read-table';
import { CAPTION, isCaption, leaveWholeRow } from './read-table';
import type { SheetRow } from './sheet';
import { isBlank, isNumberLike, printed } from './sheet';
import { labelKey, likeness } from './similarity';
import { readLabel } from './table-yield';
import { takeRow } from './take-row';

/** One item of Art. 20 in table 2: the row that names it, its head, its rows of numbers. */
interface Band {
  readonly title: TableBox | null;
  readonly block: number;
  readonly rows: SheetRow[];
}

const ITEM = /^第.{1,4}条第?.{1,4}[项款]?$/;

/** A row that only names an item of Art. 20: one box, or one filled box. */
function itemTitle(row: SheetRow, labels: FormLabels): TableBox | null {
  const filled = row.boxes.filter((box) => !isBlank(box));
  const only = filled[0];
  if (filled.length !== 1 || only === undefined || only.row !== row.row) return null;
  const key = labelKey(only.text);
  const isAlike = labels.groups.some((group) => likeness(key, group.key) >= ALIKE);
  return isAlike || ITEM.test(printed(only.text).replace(/\s/g, '')) ? only : null;
}

function bandsOf(parts: readonly TablePart[], labels: FormLabels): Band[] {
  const bands: Band[] = [];
  for (const row of parts.flat()) {
    const title = itemTitle(row, labels);
    const last = bands.at(-1);
    if (title !== null) bands.push({ title, block: row.block, rows: [] });
    else if (last === undefined) bands.push({ title: null, block: row.block, rows: [row] });
    else last.rows.push(row);
  }
  return bands;
}

/** The head opens with 信息内容, or has words where the rows have numbers. */
function isHead(row: SheetRow, labels: FormLabels): boolean {
  const keys = row.boxes.filter((box) => !isBlank(box)).map((box) => labelKey(box.text));
  const [first] = keys;
  const isNote = first !== undefined && labels.notes.some((note) => likeness(first, note.key) >= ALIKE);
  const isColumns = keys
    .slice(1)
    .some((key) => labels.columns.some((column) => likeness(key, column.key) >= ALIKE));
  return isNote || isColumns;
}

/** Without its title, an item is known by its rows. */
function itemByRows(band: Band, labels: FormLabels): FormLabel | null {
  const keys = band.rows.flatMap((row) =>
    row.boxes.filter((box) => !isBlank(box)).map((box) => labelKey(box.text)),
  );
  const row = labels.rows.find((label) => keys.some((key) => likeness(key, label.key) >= ALIKE));
  return labels.groups.find((group) => row?.id.startsWith(`${group.id}.`)) ?? null;
}

function namedItems(bands: readonly Band[], labels: FormLabels, reader: TableReader): (FormLabel | null)[] {
  const titled = bands.flatMap((band, at) => (band.title === null ? [] : [{ at, title: band.title, band }]));
  const matches = matchLabels(
    titled.map(({ title }) => ({ key: labelKey(title.text), groups: [] })),
    labels.groups.map((group) => ({ ...group, groups: [] })),
  );
  const items = bands.map((band) => (band.title === null ? itemByRows(band, labels) : null));
  titled.forEach(({ at, title, band }, index) => {
    const match = matches[index] ?? null;
    const item = match === null || match.score < ALIKE ? null : (labels.groups[match.at] ?? null);
    items[at] = item;
    const place = reader.places.cell(band.block, title.row, title.column);
    const label = { table: 't2' as const, axis: 'group' as const, raw: printed(title.text), place };
    reader.into.labels.push(readLabel(label, item));
  });
  return items;
}

/** The labels that may stand in one item's rows. An item that the form has not keeps its own words, matched by none. */
function labelsWithin(item: FormLabel | null, labels: FormLabels): FormLabels {
  const within = (label: FormLabel) => item !== null && label.id.startsWith(`${item.id}.`);
  return {
    ...labels,
    groups: [],
    rows: labels.rows.filter(within).map((label) => ({ ...label, groups: [] })),
    elsewhere: labels.rows.filter((label) => !within(label)),
    columns: labels.columns.filter(within).map((label) => ({ ...label, groups: [] })),
  };
}

const NO_HEAD = '这一组没有列名，无法确定各数属于哪一列，没有读入';
const BEFORE_HEAD = '这一行在本组列名之前，无法确定各数属于哪一列，没有读入';

const hasNumber = (row: SheetRow): boolean =>
  row.boxes.some((box) => box.row === row.row && isNumberLike(box));

function readBand(band: Band, item: FormLabel | null, all: FormLabels, reader: TableReader): void {
  const labels = labelsWithin(item, all);
  const headAt = band.rows.findIndex((row) => isHead(row, all));
  if (headAt < 0) {
    for (const row of band.rows) leaveWholeRow(row, isCaption(row, all) ? CAPTION : NO_HEAD, reader);
    return;
  }
  const above = band.rows.slice(0, headAt);
  for (const row of above.filter(hasNumber)) leaveWholeRow(row, BEFORE_HEAD, reader);
  const head = [...above.filter((row) => !hasNumber(row)), ...band.rows.slice(headAt, headAt + 1)];
  const columns = readHead(head, labels, reader.into, reader.places);
  const headBlock = band.rows[headAt]?.block;
  const body = band.rows
    .slice(headAt + 1)
    .flatMap((row) => partRows([row], columns, labels, row.block === headBlock))
    .filter(({ parted }) => parted.row.boxes.some((box) => !isBlank(box)));
  const taken = nameRows(body, labels, { places: reader.places, yield: reader.into });
  const shared = sharedBoxes(body);
  body.forEach((row, index) => {
    const own = ownLabel(row.parted);
    const label = own === undefined ? '' : printed(own.text);
    takeRow({ ...row, table: 't2', label, taken: taken[index] ?? null, shared }, reader);
  });
}

/** Reads table 2 (主动公开政府信息情况), item by item of Art. 20, each with a head of its own. */
export function readDisclosure(parts: readonly TablePart[], reader: TableReader): void {
  const labels = formLabels(reader.form, 't2');
  const bands = bandsOf(parts, labels);
  const items = namedItems(bands, labels, reader);
  bands.forEach((band, index) => {
    readBand(band, items[index] ?? null, labels, reader);
  });
}
