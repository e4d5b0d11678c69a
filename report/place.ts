import type { Place } from './finding';
import type { Form } from './forms/form';
import { cellName, rowCells } from './forms/form-cells';
import { labelText } from './forms/form-labels';
import type { TableId } from './ids';
import type { FilePlace } from './reading';

/** What a place is, without the offsets in a text: the same while other parts are edited. */
export function placeKey(place: Place): string {
  switch (place.kind) {
    case 'section':
      return `section:${place.section}`;
    case 'table':
      return `table:${place.table}`;
    case 'row':
      return `row:${place.table}:${place.row}`;
    case 'label':
      return `label:${place.table}:${place.label}`;
    case 'cell':
      return `cell:${place.cell}`;
    default:
      return place.kind;
  }
}

const TABLE_NAMES: Readonly<Record<TableId, string>> = { t2: '表二', t3: '表三', t4: '表四' };

/** 表二, 表三, 表四. */
export const tableName = (table: TableId): string => TABLE_NAMES[table];

/**
 * Where in the file something of a table stands, for a person who has the file open: 表三（文件中第 2 张表）第 8 行. The
 * file's tables are counted anew, so the form's name of the table goes first.
 */
export const filePlaceName = (table: TableId, { words }: FilePlace): string => {
  const name = tableName(table);
  const counted = /^第 \d+ 张表/.exec(words)?.[0];
  return counted === undefined
    ? `${name}（${words}）`
    : `${name}（文件中${counted}）${words.slice(counted.length)}`;
};

/** A row's name as the cells in it bear it, without the column. */
function rowName(form: Form, table: TableId, row: string): string {
  const [cell] = rowCells(form, table, row);
  if (cell === undefined) return `${tableName(table)} ${row}`;
  return table === 't4' ? tableName(table) : (cell.name.split(' · ')[0] ?? cell.name);
}

function sectionName(form: Form, id: string): string {
  return form.sections.find((section) => section.id === id)?.heading ?? `第${id}部分`;
}

/** The place in words, for the screen. */
export function placeName(form: Form, place: Place): string {
  switch (place.kind) {
    case 'title':
      return '标题';
    case 'front':
      return '正文之前（封面）';
    case 'form':
      return '报告格式';
    case 'sign-off':
      return '主要负责人签批';
    case 'section':
      return sectionName(form, place.section);
    case 'table':
      return tableName(place.table);
    case 'row':
      return rowName(form, place.table, place.row);
    case 'label':
      return `${tableName(place.table)} ${labelText(form, place.table, place.label)}`;
    case 'cell':
      return cellName(form, place.cell);
  }
}
