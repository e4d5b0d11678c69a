import { cleanText } from '@/report/clean-text';
import type { XmlElement } from '../../docx/xml';
import { childrenNamed } from '../../docx/xml';

/** A character's code inside a string (ECMA-376 part 1, 22.9.2.19): `_x000D_` is a carriage return. */
const CODE = /_x([0-9A-Fa-f]{4})_/g;

const decoded = (text: string): string =>
  cleanText(text.replace(CODE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))));

/** The text of `<si>` or `<is>`: of itself or of its runs of one look each. How it is pronounced (rPh) is no text. */
export function stringText(item: XmlElement): string {
  const runs = childrenNamed(item, 'r').flatMap((run) => childrenNamed(run, 't'));
  return decoded([...childrenNamed(item, 't'), ...runs].map((text) => text.text).join('')).replace(
    /\r\n?/g,
    '\n',
  );
}

/** A cell's own text, such as a formula's result. */
export const plainText = (text: string): string => decoded(text).replace(/\r\n?/g, '\n');

/** The strings that the sheets' cells share, by index. */
export function sharedStrings(root: XmlElement | undefined): readonly string[] {
  return childrenNamed(root, 'si').map(stringText);
}
