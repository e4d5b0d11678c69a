/** A typing error within one number (Scholtus 2009). */
export type DigitSlip = 'swapped' | 'missing' | 'doubled';

/** 51 for 15: the same digits, two of them in each other's place. */
function isSwapped(from: string, to: string): boolean {
  if (from.length !== to.length) return false;
  const differing = [...from].flatMap((digit, at) => (digit === to[at] ? [] : [at]));
  const [first, second] = differing;
  if (first === undefined || second === undefined || differing.length !== 2) return false;
  return from[first] === to[second] && from[second] === to[first];
}

/** The number without the digit at one place. */
const leavingOut = (digits: string, at: number) => digits.slice(0, at) + digits.slice(at + 1);

/** 1 for 10, 2 for 12: a digit left out. An untouched 0 is no number with a digit missing. */
const isMissing = (from: string, to: string): boolean =>
  from !== '0' && to.length === from.length + 1 && [...to].some((_, at) => leavingOut(to, at) === from);

/** 77 for 7, 1220 for 120: a digit struck twice. */
const isDoubled = (from: string, to: string): boolean =>
  from.length === to.length + 1 &&
  [...from].some((digit, at) => digit === from[at + 1] && leavingOut(from, at) === to);

/** What a person who wanted to type `to` did to get `from`; both non-negative whole numbers. */
export function digitSlip(from: number, to: number): DigitSlip | undefined {
  const [typed, meant] = [String(from), String(to)];
  if (isSwapped(typed, meant)) return 'swapped';
  if (isMissing(typed, meant)) return 'missing';
  return isDoubled(typed, meant) ? 'doubled' : undefined;
}

/** 1|0 for 10: whether the number was written into two cells, the second of which then holds nothing of its own. */
export const isSplit = (left: number, right: number, whole: number): boolean =>
  left > 0 && String(whole) === `${left}${right}`;
