import { cleanText } from '@/report/clean-text';
import type { XmlElement } from '../../docx/xml';
import { child, childrenNamed, valOf } from '../../docx/xml';
import { isNoteMark } from '../../note-mark';

/** A character's code inside a string (ECMA-376 part 1, 22.9.2.19): `_x000D_` is a carriage return. */
const CODE = /_x([0-9A-Fa-f]{4})_/g;

const decoded = (text: string): string =>
  cleanText(text.replace(CODE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))));

/** Whether a run is struck out. */
const isStruck = (run: XmlElement): boolean =>
  child(child(run, 'rPr'), 'strike') !== undefined &&
  !/^(?:0|false)$/.test(valOf(child(run, 'rPr'), 'strike') ?? '1');

/**
 * A run behind what stands before it. The mark of a note is set apart, or it would be taken for digits of its number, and
 * so is what was struck out.
 */
function withRun(before: string, run: XmlElement): string {
  const text = textOf(run);
  const isRaised = valOf(child(run, 'rPr'), 'vertAlign') === 'superscript';
  if (isStruck(run) && text.trim() !== '') return `${before}[${text} 已划去]`;
  return isRaised && isNoteMark(before === '' ? '0' : before, text) ? `${before}[${text}]` : before + text;
}

const textOf = (item: XmlElement): string =>
  childrenNamed(item, 't')
    .map((text) => text.text)
    .join('');

/** The text of `<si>` or `<is>`: of itself or of its runs of one look each. How it is pronounced (rPh) is no text. */
export const stringText = (item: XmlElement): string =>
  plainText(childrenNamed(item, 'r').reduce(withRun, textOf(item)));

/** A cell's own text, such as a formula's result. */
export const plainText = (text: string): string => decoded(text).replace(/\r\n?/g, '\n');

/** The strings that the sheets' cells share, by index. */
export function sharedStrings(root: XmlElement | undefined): readonly string[] {
  return childrenNamed(root, 'si').map(stringText);
}
