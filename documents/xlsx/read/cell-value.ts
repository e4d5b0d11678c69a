import { child, type XmlElement } from '../../docx/xml';
import { isWhiteFigure } from '../../unseen';
import type { CellAt } from '../address';
import { type CellLook, USUAL_LOOK } from './number-formats';
import { oddFormat } from './odd-format';
import { plainText, stringText } from './shared-strings';
import type { SheetCell } from './workbook';

/** What the cells of a workbook refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly looks: readonly CellLook[];
  /** Days are counted from 1904 (old Excel for Mac). */
  readonly from1904: boolean;
}

type Held = Pick<SheetCell, 'kind' | 'text' | 'number'>;

/** Excel shows and computes with 15 digits; what stands beyond is noise of binary fractions (0.1 + 0.2). */
const DIGITS = 15;
const MS_A_DAY = 86_400_000;
/** The day 0 of both ways of counting; the first one's off by Excel's 29 February 1900. */
const DAY_ZERO = { usual: Date.UTC(1899, 11, 30), mac: Date.UTC(1904, 0, 1) };
const LAST_DAY = 2_958_465;

/** A number as a plain decimal, as short as Excel's 15 digits allow. */
function decimalText(value: number): string {
  const exact = Number.isSafeInteger(value) ? value : Number(value.toPrecision(DIGITS));
  const text = String(exact);
  return text.includes('e-') ? exact.toFixed(20).replace(/0+$/, '').replace(/\.$/, '') : text;
}

function dateText(days: number, { from1904 }: CellContext): string {
  if (days < 0 || days > LAST_DAY) return decimalText(days);
  const day = new Date((from1904 ? DAY_ZERO.mac : DAY_ZERO.usual) + Math.floor(days) * MS_A_DAY);
  return `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`;
}

const text = (held: string): Held => ({ kind: 'text', text: held, number: null });

function numberHeld(raw: string, look: CellLook, context: CellContext): Held {
  const number = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(number)) return text(plainText(raw));
  if (look.shown === 'date') return { kind: 'date', text: dateText(number, context), number: null };
  if (look.shown === 'percent')
    return { kind: 'percent', text: `${decimalText(number * 100)}%`, number: null };
  const odd = oddFormat(number, look.format, look.code);
  // What a person sees there is another number, or none: which of them is meant, the file does not tell.
  if (odd !== null) return text(`${decimalText(number)}（格式${odd}）`);
  return { kind: 'number', text: decimalText(number), number };
}

function held(cell: XmlElement, raw: string, look: CellLook, context: CellContext): Held {
  const { t: type = 'n' } = cell.attributes;
  switch (type) {
    case 's':
      return text(context.strings[Number(raw)] ?? '');
    case 'inlineStr': {
      const inline = child(cell, 'is');
      return text(inline === undefined ? '' : stringText(inline));
    }
    case 'b':
      return { kind: 'boolean', text: raw === '1' ? 'TRUE' : 'FALSE', number: null };
    case 'e':
      return { kind: 'error', text: raw, number: null };
    case 'd':
      return { kind: 'date', text: raw, number: null };
    case 'n':
      return numberHeld(raw, look, context);
    default:
      return text(plainText(raw));
  }
}

/** Reads a `<c>`; null where it holds nothing. A formula counts as what was saved as its result. */
export function readSheetCell(cell: XmlElement, at: CellAt, context: CellContext): SheetCell | null {
  const value = child(cell, 'v');
  const formula = child(cell, 'f') !== undefined;
  if (value === undefined && child(cell, 'is') === undefined) {
    return formula ? { ...at, kind: 'uncomputed', text: '', number: null, formula } : null;
  }
  const look = context.looks[Number(cell.attributes.s ?? 0)] ?? USUAL_LOOK;
  const read = held(cell, value?.text ?? '', look, context);
  if (read.text === '') return null;
  const isUnseen = look.unseen === 'struck' || (look.unseen === 'white' && isWhiteFigure(read.text));
  return { ...at, ...read, formula, ...(isUnseen && look.unseen !== null ? { unseen: look.unseen } : {}) };
}
