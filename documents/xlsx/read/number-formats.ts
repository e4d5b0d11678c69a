import { child, childrenNamed, valOf, type XmlElement } from '../../docx/xml';

/** What a cell's number is shown as. */
type NumberLook = 'number' | 'date' | 'percent';

/** How a cell is shown, as far as that changes what it says. */
export interface CellLook {
  readonly shown: NumberLook;
  /** The number of its format, and the format's code where it is no built-in one. */
  readonly format: number;
  readonly code: string | null;
  /** Struck out, or white on no ground. */
  readonly unseen: 'struck' | 'white' | null;
}

export const USUAL_LOOK: CellLook = { shown: 'number', format: 0, code: null, unseen: null };

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

/** A switch of a font (<strike/>), which `val="0"` turns off. */
const isOn = (font: XmlElement | undefined, name: string): boolean =>
  child(font, name) !== undefined && !/^(?:0|false)$/.test(valOf(font, name) ?? '1');

/** White by its own colour or the theme's ground (ECMA-376 part 1, 18.8.3: theme 0 is the sheet's own white). */
function isWhite(font: XmlElement | undefined): boolean {
  const { rgb = '', theme, tint } = child(font, 'color')?.attributes ?? {};
  return /^(?:..)?ffffff$/i.test(rgb) || (theme === '0' && tint === undefined);
}

const hasGround = (fill: XmlElement | undefined): boolean =>
  !['none', undefined].includes(child(fill, 'patternFill')?.attributes.patternType) ||
  child(fill, 'gradientFill') !== undefined;

/** How each of the workbook's cell styles shows what its cells hold, by the style's index. */
export function cellLooks(styles: XmlElement | undefined): readonly CellLook[] {
  const codes = new Map(
    childrenNamed(child(styles, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? '',
    ]),
  );
  const fonts = childrenNamed(child(styles, 'fonts'), 'font');
  const fills = childrenNamed(child(styles, 'fills'), 'fill');
  return childrenNamed(child(styles, 'cellXfs'), 'xf').map(({ attributes }): CellLook => {
    const format = Number(attributes.numFmtId ?? 0);
    const font = fonts[Number(attributes.fontId ?? -1)];
    const isUnseen = isWhite(font) && !hasGround(fills[Number(attributes.fillId ?? -1)]);
    return {
      shown: lookOf(format, codes),
      format,
      code: codes.get(format) ?? null,
      unseen: isOn(font, 'strike') ? 'struck' : isUnseen ? 'white' : null,
    };
  });
}
