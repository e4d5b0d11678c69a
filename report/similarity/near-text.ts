import type { UnitRecord } from '../unit-record';
import { BANDS, bandKey } from './band-keys';
import { type HashSet, hashSetOf } from './hash-set';
import { overlapOf } from './overlap';
import { shinglesOf } from './shingles';
import { signatureOf } from './signature';

/** The sections that are written, not filled in: those that may be copied (YEAR-COPY). */
export const WRITTEN_SECTIONS = ['1', '5'] as const;
export type WrittenSection = (typeof WRITTEN_SECTIONS)[number];

/** Another unit's section that is much like this report's, measured by whoever holds both texts. */
export interface NearText {
  readonly section: WrittenSection;
  /** The other unit's full name. */
  readonly unit: string;
  /** Of the longer of both texts, what stands in the other too; from 0 to 1. */
  readonly share: number;
}

/** Texts with fewer shingles than this are formulas that anybody would write alike. */
const SHORTEST = 30;
/** Stored keys were made with it: another seed finds nothing until every key is made anew. */
const INDEX_SEED = 0x6e656172;

/** Whose text it is: its own names don't count in a comparison. */
export type Namesake = Pick<UnitRecord, 'name' | 'aliases'>;

/** A text as it is compared: made by namelessShingles alone. */
export type Shingles = HashSet;

/** The text with its unit's own names left out: a copy with the name replaced is a copy. */
export function nameless(text: string, { name, aliases }: Namesake): string {
  const names = [name, ...aliases].filter((one) => one !== '').sort((a, b) => b.length - a.length);
  return names.reduce((all, one) => all.replaceAll(one, ''), text);
}

/** The shingles of the text without the names, each once. */
export const namelessShingles = (text: string, of: Namesake): Shingles =>
  hashSetOf(shinglesOf(nameless(text, of)));

/** Whether there is enough of a text to be called a copy, by its shingles. */
export const isLongEnough = (shingles: Shingles): boolean => shingles.members.length >= SHORTEST;

/**
 * What a text is found by among thousands: signed 32-bit keys, one for each band of its MinHash signature. Two texts
 * that are the same to 85 % share at least one in 998 cases of 1,000. None for a text too short to compare.
 */
export function nearKeys(shingles: Shingles): number[] {
  if (!isLongEnough(shingles)) return [];
  const signature = signatureOf(shingles.members, INDEX_SEED);
  const keys = Array.from({ length: BANDS }, (_, band) => bandKey(signature, band) | 0);
  return [...new Set(keys)];
}

/** The share of the longer of two texts that stands in the other too, measured exactly, names left out. */
export const nearShare = (own: Shingles, other: Shingles): number => overlapOf(own, other).share;

/** A text that may be near, and whose it is. */
export interface OtherText extends Namesake {
  readonly text: string;
}

/** Below this, a likeness is no news to anybody: the rule begins at 0.85. */
const LEAST = 0.75;

/** Of other units' texts the one most like a section's, as a list of one; none where they are all different. */
export function nearestText(
  section: WrittenSection,
  own: Shingles,
  others: readonly OtherText[],
): NearText[] {
  if (!isLongEnough(own)) return [];
  return others
    .map((other) => ({
      section,
      unit: other.name,
      share: nearShare(own, namelessShingles(other.text, other)),
    }))
    .filter(({ share }) => share >= LEAST)
    .sort((a, b) => b.share - a.share || (a.unit < b.unit ? -1 : 1))
    .slice(0, 1);
}
