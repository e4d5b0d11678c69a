import { child, childrenNamed, type XmlElement } from '../../docx/xml';

/** What a cell's number is shown as. */
export type NumberLook = 'number' | 'date' | 'percent';

/** The built-in formats of dates and times, those for Chinese among them (ECMA-376 part 1, 18.8.30), and of percentages. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
const isBuiltInPercent = (id: number): boolean => id === 9 || id === 10;
const FIRST_CUSTOM = 164;

/** The look by a format's code: what is quoted, escaped or in brackets is printed as it stands. */
function lookOfCode(code: string): NumberLook {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  if (/general|通用/i.test(bare)) return 'number';
  if (/[ymdhs年月日]/i.test(bare)) return 'date';
  return bare.includes('%') ? 'percent' : 'number';
}

function lookOf(id: number, codes: ReadonlyMap<number, string>): NumberLook {
  const code = codes.get(id);
  if (code !== undefined) return lookOfCode(code);
  if (id >= FIRST_CUSTOM) return 'number';
  if (isBuiltInDate(id)) return 'date';
  return isBuiltInPercent(id) ? 'percent' : 'number';
}

/** How each of the workbook's cell styles shows a number, by the style's index. */
export function numberLooks(styles: XmlElement | undefined): readonly NumberLook[] {
  const codes = new Map(
    childrenNamed(child(styles, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? '',
    ]),
  );
  return childrenNamed(child(styles, 'cellXfs'), 'xf').map(({ attributes }) =>
    lookOf(Number(attributes.numFmtId ?? 0), codes),
  );
}
