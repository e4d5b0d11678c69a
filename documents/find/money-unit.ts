/** The larger units first: 万元 ends with 元. */
const NAMES = '亿元|千万元|百万元|十万元|万元|千元|百元|元';
/** （单位：元）, 单位：件、万元, 采购总金额（元）. */
const UNIT = new RegExp(
  `单位\\s*[:：]?\\s*(?:人民币|[件条项次个、，,/]){0,6}(${NAMES})|[（(]\\s*(?:人民币)?(${NAMES})\\s*[)）]`,
);
/** Longer texts are sentences. */
const LONGEST = 40;

/** The unit in which a head or a caption says that money is counted; null where it says none. The forms count in 万元. */
export function moneyUnit(text: string): string | null {
  const found = text.length > LONGEST ? null : UNIT.exec(text.replace(/\s+/g, ''));
  return found?.[1] ?? found?.[2] ?? null;
}

/** The same of a caption: （单位：元） over a table or in its first row, which is said of the whole table. */
export const captionUnit = (text: string): string | null =>
  /^\s*[（(]?\s*(?:金额)?\s*单位/.test(text) ? moneyUnit(text) : null;
