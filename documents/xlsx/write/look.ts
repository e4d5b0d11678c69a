import type { Alignment, Borders, Fill, Font, Style } from 'exceljs';

/**
 * A workbook names one font and no second choice; the family (3: modern, 1: roman) and the character set (134: GB 2312)
 * are what Excel, WPS and LibreOffice choose another one by, where the machine has not this one.
 */
const CHARSET = 134;
const body = (size: number): Partial<Font> => ({ name: '仿宋_GB2312', size, family: 3, charset: CHARSET });
const heading = (size: number): Partial<Font> => ({ name: '黑体', size, family: 3, charset: CHARSET });

const LINE = { style: 'thin', color: { argb: 'FF000000' } } as const;
const BORDERS: Partial<Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE };
const CENTRE: Partial<Alignment> = { horizontal: 'center', vertical: 'middle', wrapText: true };
const LEFT: Partial<Alignment> = { horizontal: 'left', vertical: 'middle', wrapText: true };
/** In a frame, text keeps a little off the line. */
const INDENTED: Partial<Alignment> = { ...LEFT, indent: 1 };
const fill = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

const LOCKED = { locked: true } as const;
const OPEN = { locked: false } as const;
/** As text, also after it is typed anew. */
export const TEXT_FORMAT = '@';

/** How each kind of cell looks, and whether it may be changed. */
export const LOOK = {
  title: { font: heading(18), alignment: CENTRE, protection: LOCKED },
  caption: { font: heading(14), alignment: CENTRE, protection: LOCKED },
  info: { font: body(11), alignment: LEFT, protection: LOCKED },
  label: { font: body(11), alignment: CENTRE, border: BORDERS, protection: LOCKED },
  rowLabel: { font: body(11), alignment: INDENTED, border: BORDERS, protection: LOCKED },
  input: { font: body(11), alignment: CENTRE, border: BORDERS, protection: OPEN, fill: fill('FFFFFBEA') },
  total: { font: body(11), alignment: CENTRE, border: BORDERS, protection: LOCKED, fill: fill('FFF0F0F0') },
  check: { font: body(9), alignment: CENTRE, border: BORDERS, protection: LOCKED },
  checkLabel: { font: body(9), alignment: LEFT, protection: LOCKED },
  heading: { font: heading(13), alignment: LEFT, protection: LOCKED },
  text: {
    font: body(12),
    alignment: INDENTED,
    border: BORDERS,
    protection: OPEN,
    fill: fill('FFFFFBEA'),
  },
} as const satisfies Record<string, Partial<Style>>;

/** What a wrong or disagreeing cell turns to, in Excel itself. */
export const WRONG: Partial<Style> = {
  font: { color: { argb: 'FFB3261E' }, bold: true },
  fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFBE0DE' } },
};
/** A check that agrees. */
export const RIGHT: Partial<Style> = { font: { color: { argb: 'FF1B6E3C' } } };

/** A4 (paper 9), as wide as one page. Margins in inches. */
export const PAGE = {
  paperSize: 9,
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  horizontalCentered: true,
  margins: { left: 0.6, right: 0.6, top: 0.8, bottom: 0.8, header: 0.3, footer: 0.4 },
} as const;
/** Page 1 of 3, in Excel's codes. */
export const PAGE_FOOTER = '&C第 &P 页，共 &N 页';

/** How many half-width signs a text takes: a Chinese character is as wide as two digits. */
function textWidth(text: string): number {
  return Array.from(text).reduce((sum, sign) => sum + (sign <= '\u00ff' ? 1 : 2), 0);
}

/** Lines that a text takes in a cell so many half-width signs wide. Each line of it begins anew. */
export function lineCount(text: string, width: number): number {
  const usable = Math.max(2, Math.floor(width) - 2);
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / usable)), 0);
}

/** The tallest row that Excel has, in points. */
const TALLEST = 409;

/** The height of a row of so many lines of 11- or 12-point text, in points. */
export const rowHeight = (lines: number): number => Math.min(TALLEST, 6 + 15 * lines);
