import type { Form } from '../forms/form';
import { isTotal, rowCells, tableRows } from '../forms/form-cells';
import { filePlaceName, placeName, tableName } from '../place';
import { quote } from '../quote';
import type { ReadRow } from '../reading';
import { judgedReading } from './judged-reading';
import { ALL_TABLES, failing, notAssessed, ofNotice, type Rule, type Subject, type Violation } from './rule';
import { type ShapeFault, shapeFaults } from './shape-faults';

function placeOf({ table, rows }: ShapeFault): Violation['place'] {
  const [row] = rows;
  return row === undefined ? { kind: 'table', table } : { kind: 'row', table, row };
}

function mend(form: Form, read: ReadRow): string {
  if (read.row === null) return '请按规定的行改正文件后重新导入。';
  const computed = rowCells(form, read.table, read.row).every((cell) => isTotal(form, cell.id));
  return computed ? '该行自动计算，其余各行填全即可。' : '请对照原件逐格填写该行。';
}

function malformed({ form }: Subject, fault: ShapeFault, read: ReadRow): Violation {
  const place = placeOf(fault);
  const name = read.row === null ? `${tableName(read.table)} ${read.label}` : placeName(form, place);
  const why = read.taken ? '各数可能错位' : '无法确定各数属于哪一列，均未读入';
  return {
    place,
    key: read.row === null ? read.label : '',
    title: `${name}：应有${read.expected}个数，实有${read.found}个`,
    message: `${filePlaceName(read.table, read.place)}${quote(read.label)}应有${read.expected}个数，文件中有${read.found}个，${why}。${mend(form, read)}`,
    found: `${read.found}个数`,
    expected: `${read.expected}个数`,
  };
}

function missing({ form }: Subject, fault: ShapeFault): Violation {
  const { table, rows } = fault;
  const whole = tableRows(form, table).length === rows.length;
  const names = rows.map((row) => placeName(form, { kind: 'row', table, row })).join('；');
  const what = whole ? `与${tableName(table)}对应的表格` : `以下行：${names}`;
  return {
    place: whole ? { kind: 'table', table } : placeOf(fault),
    key: 'missing',
    title: whole ? `文件中没有读到${tableName(table)}` : `${tableName(table)}缺少${rows.length}行`,
    message: `文件中没有${what}。请对照原件逐格填写，或按规定格式改正文件后重新导入。`,
    found: '没有',
    expected: whole ? tableName(table) : names,
  };
}

/** The rows, as `t3:new`, that this rule reports: CELL-EMPTY leaves them to it. */
export function misshapenRows(subject: Subject): ReadonlySet<string> {
  const judged = judgedReading(subject);
  if ('why' in judged) return new Set();
  const faults = shapeFaults(subject, judged.reading);
  return new Set(faults.flatMap(({ table, rows }) => rows.map((row) => `${table}:${row}`)));
}

/** Every row of the tables is there and has as many numbers as the form has columns. One finding a row. */
export const formShape: Rule = {
  id: 'FORM-SHAPE',
  severity: 'B',
  reads: ALL_TABLES,
  basis: ofNotice('表格结构'),
  check(subject) {
    const judged = judgedReading(subject);
    if ('why' in judged) return notAssessed(judged.why);
    return failing(
      shapeFaults(subject, judged.reading).map((fault) => ({
        ...(fault.read === null ? missing(subject, fault) : malformed(subject, fault, fault.read)),
        cells: fault.rows.flatMap((row) => rowCells(subject.form, fault.table, row).map((cell) => cell.id)),
      })),
    );
  },
};
