const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const STEPS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
/** The multipliers that close a part of a number: 一万二千, 1.2万. */
export const MYRIADS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** Read digit by digit, as years are: 二〇二三. */
function digitByDigit(words: string): number | undefined {
  let value = 0;
  for (const char of words) {
    const digit = DIGITS[char];
    if (digit === undefined) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

/** The part below 万: 一千二百零三. A step without a digit before it counts once: 十二. */
function section(words: string): number | undefined {
  let value = 0;
  let digit: number | undefined;
  let last = Number.POSITIVE_INFINITY;
  for (const char of words) {
    const step = STEPS[char];
    if (step === undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = DIGITS[char];
      if (digit === undefined) return undefined;
      continue;
    }
    if (step >= last || (digit === 0 && step !== 10)) return undefined;
    value += (digit === undefined || digit === 0 ? 1 : digit) * step;
    last = step;
    digit = undefined;
  }
  return value + (digit ?? 0);
}

/** A Chinese numeral (一百六十六, 两, 二〇二三, 一万二千) as a number; undefined where it is none. */
function parseChinese(words: string): number | undefined {
  if (words === '') return undefined;
  if (/^[〇零一二两三四五六七八九]+$/.test(words)) return digitByDigit(words);
  for (const myriad of ['亿', '万'] as const) {
    const at = words.indexOf(myriad);
    if (at === -1) continue;
    const high = parseChinese(words.slice(0, at));
    const rest = words.slice(at + 1);
    const low = rest === '' ? 0 : parseChinese(rest);
    if (high === undefined || low === undefined) return undefined;
    return high * (MYRIADS[myriad] ?? 1) + low;
  }
  return section(words);
}

/** Nearly all numerals: told without an expression. */
function isDigits(words: string): boolean {
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at);
    if (unit < ZERO || unit > NINE) return false;
  }
  return words !== '';
}
const ZERO = 0x30;
const NINE = 0x39;

/** A numeral as written, widths folded (166, 3,001, 1.2, 一百六十六), as a number; undefined where it is none. */
export function parseNumeral(words: string): number | undefined {
  if (isDigits(words)) return Number(words);
  const plain = words.replace(/[,，]/g, '');
  if (/^\d+(?:\.\d+)?$/.test(plain)) return Number(plain);
  return parseChinese(words);
}

const WRITTEN = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

function sectionWords(value: number): string {
  let words = '';
  let gap = false;
  for (const [step, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / step) % 10;
    if (digit === 0) gap = words !== '';
    else {
      words += `${gap ? '零' : ''}${WRITTEN[digit]}${name}`;
      gap = false;
    }
  }
  return words;
}

/** A whole number from 0 to 99,999,999 in Chinese, as official documents write it: 一百六十六, 十二, 一万零三. */
export function chineseNumeral(value: number): string {
  if (value === 0) return '零';
  const high = Math.floor(value / 10_000);
  const low = value % 10_000;
  const join = high > 0 && low > 0 && low < 1000 ? '零' : '';
  const words = (high > 0 ? `${sectionWords(high)}万` : '') + join + sectionWords(low);
  return words.replace(/^一十/, '十');
}
