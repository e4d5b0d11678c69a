import type { CellDefinition, Form } from '../forms/form';
import { labelText } from '../forms/form-labels';
import { placeName } from '../place';
import type { Mend } from './mends';
import type { Slip } from './slip';

type Changed = Mend['cells'][number];

const cellAt = (form: Form, { at }: Changed): CellDefinition | undefined => form.cells[at];
/** The cell as a person names it, without its table, which the finding names. */
const nameOf = (form: Form, changed: Changed) =>
  `“${(cellAt(form, changed)?.name ?? '').replace(/^表[三四] /, '')}”`;

function columnOf(form: Form, changed: Changed): string {
  const cell = cellAt(form, changed);
  return cell === undefined ? '' : labelText(form, cell.table, cell.column);
}

function rowOf(form: Form, changed: Changed): string {
  const cell = cellAt(form, changed);
  if (cell === undefined) return '';
  return `“${placeName(form, { kind: 'row', table: cell.table, row: cell.row }).replace(/^表[三四] /, '')}”`;
}

const signed = (difference: number) => (difference < 0 ? `−${-difference}` : `+${difference}`);

/** By how much the failed column of the cell differs: left less right. */
function differenceAt({ touches }: Mend, changed: Changed): number {
  for (const { residual, coefficients } of touches)
    if (residual !== 0 && coefficients[changed.at] !== 0) return residual;
  return 0;
}

function totalAtZero(form: Form, { cells }: Mend): string {
  const [only] = cells;
  if (only !== undefined && cells.length === 1)
    return `${nameOf(form, only)}填为0，应为各项之和：改为${only.to}`;
  const all = cells.map((cell) => `${nameOf(form, cell)}改为${cell.to}`);
  return `${cells.length}处总计填为0，应为各项之和：${all.join('，')}`;
}

/** 自然人与其他两列差额相反（−1、+1），总计平衡：将“一、本年新收…”的1件移至自然人. */
function moved(form: Form, mend: Mend, a: Changed, b: Changed): string {
  const differences = [a, b].map((one) => signed(differenceAt(mend, one))).join('、');
  const to = a.to > a.from ? a : b;
  const count = to.to - to.from;
  return `${columnOf(form, a)}与${columnOf(form, b)}两列差额相反（${differences}），总计平衡：将${rowOf(form, a)}的${count}件移至${columnOf(form, to)}`;
}

function otherRow(form: Form, a: Changed, b: Changed): string {
  const column = columnOf(form, a);
  if (a.from !== 0 && b.from !== 0)
    return `“${column}”列${a.from}与${b.from}似填反了行：${rowOf(form, a)}改为${a.to}，${rowOf(form, b)}改为${b.to}`;
  const [source, target] = a.from === 0 ? [b, a] : [a, b];
  return `“${column}”列的${source.from}似填错一行：由${rowOf(form, source)}移至${rowOf(form, target)}`;
}

const split = (form: Form, a: Changed, b: Changed) =>
  `${rowOf(form, a)}的${a.to}似被拆成两格（${columnOf(form, a)}${a.from}、${columnOf(form, b)}${b.from}）：改为${a.to}、0`;

/** What is said of one number: 51似为15，两位数字颠倒. */
const DIGITS: Partial<Record<Slip, string>> = {
  swapped: '两位数字颠倒',
  missing: '漏了一位数字',
  doubled: '一位数字重复',
};

function digits(form: Form, changed: Changed, slip: Slip): string {
  // 1 for 10 is also what a 10 split over two cells leaves, the second of them 0.
  const tenfold = slip === 'missing' && changed.to === changed.from * 10;
  const why = tenfold ? '漏了末位的0或拆成了两格' : DIGITS[slip];
  return `${nameOf(form, changed)}的${changed.from}似为${changed.to}，${why}：改为${changed.to}`;
}

/** A mend of no known kind: what changes, and that everything then adds up. */
function plain(form: Form, { cells }: Mend): string {
  const all = cells.map((cell) => `${nameOf(form, cell)}由${cell.from}改为${cell.to}`);
  return `${all.join('，')}，有关各项即相符`;
}

/** Why a mend is offered, in Chinese, with what it changes: the text beside its button. */
export function reasonOf(form: Form, mend: Mend): string {
  const [a, b] = mend.cells;
  const { slip } = mend;
  if (a === undefined || slip === undefined) return plain(form, mend);
  if (slip === 'total-at-zero') return totalAtZero(form, mend);
  if (b === undefined) return digits(form, a, slip);
  if (slip === 'moved') return moved(form, mend, a, b);
  return slip === 'split' ? split(form, a, b) : otherRow(form, a, b);
}
