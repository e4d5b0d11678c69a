/**
 * The official page: GB/T 9704-2012, 5 and 7. Lengths in millimetres, type in points. Word and the printed page are
 * both made from these.
 */
export const PAGE = {
  width: 210,
  height: 297,
  margin: { top: 37, bottom: 35, left: 28, right: 26 },
  /** From the page's lower edge to the foot of the page number, whose rule stands 7 mm below the text (7.5). */
  footer: 23,
} as const;

/** 二号, 三号, 四号, 五号. The wide tables are a little smaller, so that （三）不予公开 takes two lines, as in the notice. */
export const POINTS = { title: 22, body: 16, pageNumber: 14, table: 10.5, wideTable: 9.5 } as const;

/** Between two baselines of the body, 22 lines a page (5.2.3), and of the title. */
export const LINE_POINTS = { title: 36, body: 28.95 } as const;

/** Between a table and the headings above and below it. */
export const TABLE_GAP = 6;

const POINTS_A_MILLIMETRE = 72 / 25.4;

/** Points to a whole number of twentieths of a point, which Word counts in. */
export const twips = (points: number): number => Math.round(points * 20);

/** Millimetres to points. */
export const pointsOf = (millimetres: number): number => millimetres * POINTS_A_MILLIMETRE;

/** The width of the text, in millimetres. */
export const TEXT_WIDTH = PAGE.width - PAGE.margin.left - PAGE.margin.right;

/** 28 characters a line (5.2.3). 三号 is a little too wide for that, so the text is set closer by this many points. */
const CHARACTERS_A_LINE = 28;
export const CLOSER = POINTS.body - Math.floor((20 * pointsOf(TEXT_WIDTH)) / CHARACTERS_A_LINE) / 20;
