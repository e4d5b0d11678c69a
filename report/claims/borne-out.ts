import type { UnitRecord } from '../unit-record';
import type { Claim } from './claim';
import { scopeMayDiffer } from './standing';

/** Swapped neighbours: 51 for 15. */
const isSwapped = (one: string, other: string): boolean =>
  one.length === other.length &&
  [...one].some(
    (digit, at) =>
      digit !== one.charAt(at + 1) &&
      `${one.slice(0, at)}${one.charAt(at + 1)}${digit}${one.slice(at + 2)}` === other,
  );

/** One digit left out or doubled: 12 for 120. */
const isShorter = (one: string, other: string): boolean =>
  one.length === other.length - 1 &&
  [...other].some((_, at) => other.slice(0, at) + other.slice(at + 1) === one);

/** One digit mistaken; of short numbers nearly any two differ so. */
const isMistaken = (one: string, other: string): boolean =>
  one.length === other.length &&
  one.length > 2 &&
  [...one].filter((digit, at) => digit !== other[at]).length === 1;

/** Whether a typing error makes one of two different whole numbers into the other (see Scholtus 2009 on such errors). */
export function looksMistyped(one: number, other: number): boolean {
  const [a, b] = [String(one), String(other)];
  if (a.length + b.length < 4 || one === other) return false;
  return isSwapped(a, b) || isMistaken(a, b) || isShorter(a, b) || isShorter(b, a);
}

const sameStretch = (one: Claim, other: Claim): boolean =>
  one.passage === other.passage && one.span.section === other.span.section;

/** Another figure of the same passage and rule that the tables bear out: then the passage speaks of what they count. */
const isAnchored = (claim: Claim, all: readonly Claim[]): boolean =>
  all.some(
    (other) =>
      other !== claim &&
      other.rule === claim.rule &&
      other.agrees === true &&
      other.number > 0 &&
      sameStretch(claim, other),
  );

/** The text itself gives the wider figure too, and that one agrees: 全区68件，其中区政府办公室19件. */
const isTold = (claim: Claim, all: readonly Claim[]): boolean =>
  all.some((other) => other !== claim && other.subject === claim.subject && other.agrees === true);

/** The text tells the office from its area itself: what the office did need not be what the table counts. */
const isSetApart = (claim: Claim, all: readonly Claim[]): boolean =>
  claim.scope === 'office' &&
  all.some((other) => other.rule === claim.rule && other.scope === 'area' && other.agrees === true);

/**
 * The claims without those that disagree and may well be of something else: where the wording leaves it open, only a
 * figure beside another that agrees, or one that a typing error explains, is held against the tables.
 */
export function borneOut(claims: readonly Claim[], unit: UnitRecord): readonly Claim[] {
  return claims.filter((claim) => {
    if (claim.agrees !== false) return true;
    if (scopeMayDiffer(unit, claim.scope) && (isTold(claim, claims) || isSetApart(claim, claims)))
      return false;
    return (
      claim.certain ||
      isAnchored(claim, claims) ||
      (claim.amount !== undefined && looksMistyped(claim.number, claim.amount))
    );
  });
}
