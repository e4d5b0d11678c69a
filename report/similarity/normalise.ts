import { foldWidth } from '../fold';

const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;
const DIGIT = 0x30;
/** What each UTF-16 unit is compared as: found out when it is first met, for looking it up is all that long texts cost. */
const UNKNOWN = 0xffff;
const LEFT_OUT = 0;
const comparedAs = new Uint16Array(0x1_0000).fill(UNKNOWN);

function firstMet(unit: number): number {
  const folded = foldWidth(String.fromCharCode(unit));
  const kept = LETTER_OR_NUMBER.test(folded) ? folded.charCodeAt(0) : LEFT_OUT;
  const as = /\d/.test(folded) ? DIGIT : kept;
  comparedAs[unit] = as;
  return as;
}

/** Written to at every call: an array for each text would cost as much as reading it. */
let scratch = new Uint16Array(0x1000);

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/**
 * A text as it is compared with others, in UTF-16 units: letters and signs of words alone, widths folded, every number
 * as 0. Last year's text with this year's figures put in is still last year's text. The result is good until the next
 * call, which writes over it.
 */
export function normalise(text: string): Uint16Array {
  if (scratch.length < text.length) scratch = new Uint16Array(2 * text.length);
  const plain = scratch;
  let length = 0;
  let last = LEFT_OUT;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isHigh(unit)) {
      // A character beyond the first plane is judged whole (𠮷 is a letter); half of one is none.
      const point = text.codePointAt(at) ?? unit;
      if (point === unit || !LETTER_OR_NUMBER.test(String.fromCodePoint(point))) continue;
      at += 1;
      plain[length++] = unit;
      last = text.charCodeAt(at);
      plain[length++] = last;
      continue;
    }
    const known = comparedAs[unit] ?? LEFT_OUT;
    const as = known === UNKNOWN ? firstMet(unit) : known;
    if (as === LEFT_OUT || (as === DIGIT && last === DIGIT)) continue;
    plain[length++] = as;
    last = as;
  }
  return plain.subarray(0, length);
}
