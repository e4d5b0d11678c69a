/** The reporting period as one sentence states it. A month without a day means the whole month. */
export interface StatedPeriod {
  /** Null where the sentence names no year there. */
  readonly from: { readonly year: number | null; readonly month: number; readonly day: number | null };
  readonly to: { readonly year: number | null; readonly month: number; readonly day: number | null };
  /** Of the range in the sentence, from 自 on. */
  readonly span: { readonly start: number; readonly end: number };
}

/** Words that make a range of dates the report's own period. */
const ABOUT =
  /统计(?:数据)?(?:的)?(?:期限|期间|时间|时段|时限|周期|起止|区间|口径|范围)|报告期(?:限|间)?|(?:所列|所涉|涉及|全部|各项|有关)的?(?:统计)?数据(?:的)?(?:统计)?(?:期限|期间|时间|起止|截止|截至|自|从)|数据(?:的)?统计(?:自|从)/;
/** What any of them holds, for looking through a whole text. */
export const PERIOD_SIGN = /统计|报告期|数据/g;
const POINT =
  '(?:((?:19|20)\\d{2})\\s{0,4}年|[同当本该]年)?\\s{0,4}(\\d{1,2})\\s{0,4}月(?:份)?\\s{0,4}(?:(\\d{1,2})\\s{0,4}日)?';
const RANGE = new RegExp(
  `(?:自|从|为|是)?\\s{0,4}${POINT}\\s{0,4}(?:0时)?\\s{0,4}(?:起|开始|始)?\\s{0,4}(?:至|到|—+|-+|–|~|～)\\s{0,4}${POINT}(?:\\s{0,4}24时)?(?:\\s{0,4}(?:止|为止|期间))?`,
);
const OPEN_ENDED =
  /(?:截[至止](?:到)?|[至到])\s{0,4}(?:目前|现在|发稿|本报告|今(?!年))(?:为?止)?|截[至止](?:到)?\s{0,4}(?:(?:19|20)\d{2}\s{0,4}年|[今本当]年)?\s{0,4}(?:(?!12)\d{1,2}\s{0,4}月|12\s{0,4}月\s{0,4}(?!31)\d{1,2}\s{0,4}日)(?:\s{0,4}\d{1,2}\s{0,4}日|份|底|末)?/;

const number = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

/** Whether the sentence states the period that the report's figures are of. */
const isAboutPeriod = (sentence: string): boolean => ABOUT.test(sentence);

/** Where a sentence about the period leaves its end open (截至目前); undefined where it does not. */
export function openEnd(sentence: string): { start: number; end: number } | undefined {
  const match = isAboutPeriod(sentence) ? OPEN_ENDED.exec(sentence) : null;
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}

/** The range of dates that a sentence states as the report's period; undefined where it states none. */
export function statedPeriod(sentence: string): StatedPeriod | undefined {
  if (!isAboutPeriod(sentence)) return undefined;
  const match = RANGE.exec(sentence);
  if (match === null) return undefined;
  const [words, fromYear, fromMonth, fromDay, toYear, toMonth, toDay] = match;
  const lead = /^(?:为|是)?\s{0,4}/.exec(words)?.[0].length ?? 0;
  return {
    from: { year: number(fromYear), month: Number(fromMonth), day: number(fromDay) },
    to: { year: number(toYear), month: Number(toMonth), day: number(toDay) },
    span: { start: match.index + lead, end: match.index + words.trimEnd().length },
  };
}

/** The year that a period is the whole of, 1月1日 to 12月31日; undefined where it is no whole year, or names none. */
export function wholeYear({ from, to }: StatedPeriod): number | undefined {
  const whole = from.month === 1 && (from.day ?? 1) === 1 && to.month === 12 && (to.day ?? 31) === 31;
  const sameYear = to.year === null || from.year === null || to.year === from.year;
  return whole && sameYear ? (from.year ?? to.year ?? undefined) : undefined;
}
