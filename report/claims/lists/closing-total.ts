import { gapAfter, type Text } from './gaps';
import type { ListReading } from './list-reading';

const CLOSING =
  /^[，,；;。、]?\s*(?:以上|上述)?(?:(?:[两三四五]|各)(?:项|者|类|部分|种|家))?(?:共计|合计|相加|总计|总共|共)(?:起来)?(?:为|是|公开|发布)?$/;

/** 网站38条、公众号168条，合计206条: the whole stands behind its parts. */
export function closingTotal(text: Text, at: number): ListReading | undefined {
  const whole = text.figures[at];
  if (whole === undefined || whole.unit === '' || whole.unit === '%' || at < 2) return undefined;
  if (!CLOSING.test(gapAfter(text, at - 1))) return undefined;
  const parts: number[] = [];
  let sum = 0;
  for (let part = at - 1; part >= 0; part--) {
    const figure = text.figures[part];
    if (figure === undefined || figure.unit !== whole.unit || figure.low !== figure.high) break;
    parts.unshift(part);
    sum += figure.value;
    if (sum === whole.value && parts.length > 1)
      return { whole: at, parts, outcome: 'fits', complete: true, certain: true };
  }
  if (parts.length < 2 || parts.length !== at) return undefined;
  const outcome = sum > whole.high ? 'over' : 'under';
  return { whole: at, parts, outcome, complete: true, certain: false };
}
