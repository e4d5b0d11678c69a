import { parseNumeral } from '../numerals';
import { gapAfter, saidAfter, type Text } from './gaps';
import type { ListReading } from './list-reading';

const COUNTED =
  '([两二三四五六七八九十]|各)(?:项|类|者|种|部分|家|个|大类)?(?:渠道|平台|方面|途径|方式|季度|部分|类别|数)?';
const SUMMED = '(?:共计|合计|相加|总计|总共|累计|之和|共)(?:起来)?';
const OBJECT =
  '(?:为|是|公开|发布|收到|受理|办理)*(?:各类)?(?:政府|政务)?(?:信息公开)?(?:信息|申请|案件)?(?:总数)?[为是]?';
/** 以上三项合计, 三种渠道共计, 总计公开信息: the words that lead to a whole behind its parts; the count, where there is one. */
const CLOSING = new RegExp(`^[，,；;。、]?\\s*(?:以上|上述)?(?:${COUNTED})?${SUMMED}${OBJECT}\\s*$`);
/** 上半年40件，下半年60件，全年100件: a year behind its parts needs no 共. */
const OF_THE_YEAR = new RegExp(`^[，,；;。]\\s*(?:全年|年内|本年度?)(?:${SUMMED})?${OBJECT}\\s*$`);
const FIRST_OF_YEAR = /上半年|(?:第?一|1)季度|(?<!\d)1月|[1一]至[6六]月/;
/** Words of which either of them has one. */
const CLOSING_SIGN = /共|合计|相加|总|累计|之和|全年|年内|本年/;
/** White space and all, neither is as long. */
const LONGEST = 60;
/** What is listed behind these is of the figure before them. */
const NESTED = /其中|包括|包含|分别/;

interface Closing {
  /** How many parts it says there are. */
  readonly count: number | undefined;
  /** It is the whole year behind its halves, quarters or months. */
  readonly ofYear: boolean;
}

function closingOf(text: Text, at: number): Closing | undefined {
  const gap = saidAfter(text, at - 1);
  if (gap.length > LONGEST || !CLOSING_SIGN.test(gap)) return undefined;
  const closing = CLOSING.exec(gap);
  if (closing !== null)
    return { count: closing[1] === undefined ? undefined : parseNumeral(closing[1]), ofYear: false };
  return OF_THE_YEAR.test(gap) ? { count: undefined, ofYear: true } : undefined;
}

/** Brackets closed less those opened. */
const closed = (gap: string): number => {
  let depth = 0;
  for (const char of gap) depth += char === ')' ? 1 : char === '(' ? -1 : 0;
  return depth;
};

/** The parts before a closing whole, nearest first, those in brackets left out; `rest` is how many figures stand before. */
function* partsBefore(text: Text, at: number): Generator<{ part: number; rest: number }> {
  const whole = text.figures[at];
  let depth = 0;
  for (let part = at - 1; part >= 0; part--) {
    const figure = text.figures[part];
    const gap = gapAfter(text, part);
    if (part < at - 1 && (/。/.test(gap) || NESTED.test(gap))) return;
    depth += closed(gap);
    if (depth > 0) continue;
    if (figure === undefined || figure.unit !== whole?.unit || figure.low !== figure.high) return;
    yield { part, rest: part };
  }
}

/** 网站38条、公众号168条，合计206条: the whole stands behind its parts. */
export function closingTotal(text: Text, at: number): ListReading | undefined {
  const whole = text.figures[at];
  if (whole === undefined || whole.unit === '' || whole.unit === '%' || at < 2) return undefined;
  const closing = closingOf(text, at);
  if (closing === undefined) return undefined;
  const parts: number[] = [];
  let sum = 0;
  let before = at;
  for (const { part, rest } of partsBefore(text, at)) {
    parts.unshift(part);
    before = rest;
    sum += text.figures[part]?.value ?? 0;
    if (sum === whole.value && parts.length > 1)
      return { whole: at, parts, outcome: 'fits', complete: true, certain: true };
    if (parts.length === closing.count) break;
  }
  const certain = parts.length === closing.count || (closing.ofYear && before === 0);
  const opening = text.said.slice(0, text.figures[parts[0] ?? 0]?.start ?? 0);
  if (closing.ofYear && !FIRST_OF_YEAR.test(opening)) return undefined;
  if (parts.length < 2 || (before > 0 && !certain)) return undefined;
  const outcome = sum > whole.high ? 'over' : 'under';
  return { whole: at, parts, outcome, complete: true, certain };
}
