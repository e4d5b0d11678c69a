import type { Figure } from '../figure';
import { closingTotal } from './closing-total';
import { gapAfter, strength, type Text } from './gaps';
import { amongEarlier, judge } from './judge';
import type { ListReading } from './list-reading';
import { MADE_UP, mayBeMadeOf, type Opening, openingOf } from './openings';

const ALL_OF_IT: Opening = { bracket: false, complete: true, weak: true, some: false };

/** 246条，由…88条、…121条、…27条三部分组成: a list only if the words behind its last part say so. */
function madeUpOf(text: Text, at: number): Opening | undefined {
  if (!mayBeMadeOf(gapAfter(text, at))) return undefined;
  let last = at + 1;
  while (
    last < text.figures.length - 1 &&
    strength(gapAfter(text, last)) <= 2 &&
    !MADE_UP.test(gapAfter(text, last))
  )
    last += 1;
  return MADE_UP.test(gapAfter(text, last)) ? ALL_OF_IT : undefined;
}

/** Every list of a passage, judged. `masked` is what figures were read from. */
export function readLists(masked: string, figures: readonly Figure[]): ListReading[] {
  const text: Text = { words: masked, figures };
  const readings: ListReading[] = [];
  for (let at = 0; at < figures.length; at++) {
    const closing = closingTotal(text, at);
    if (closing !== undefined) readings.push(closing);
    const opening =
      at < figures.length - 1 ? (openingOf(gapAfter(text, at)) ?? madeUpOf(text, at)) : undefined;
    if (opening === undefined) continue;
    const reading = judge(text, at, at + 1, opening);
    if (reading === undefined || (opening.weak && reading.parts.length < 2)) continue;
    readings.push(amongEarlier(text, reading, opening));
  }
  return readings;
}
