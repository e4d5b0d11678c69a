import type { Figure } from '../figure';
import { closingTotal } from './closing-total';
import { gapAfter, type Text } from './gaps';
import { amongEarlier, judge } from './judge';
import type { ListReading } from './list-reading';
import { openingOf } from './openings';

/** Every list of a passage, judged. `masked` is what figures were read from. */
export function readLists(masked: string, figures: readonly Figure[]): ListReading[] {
  const text: Text = { words: masked, figures };
  const readings: ListReading[] = [];
  for (let at = 0; at < figures.length; at++) {
    const closing = closingTotal(text, at);
    if (closing !== undefined) readings.push(closing);
    const opening = at < figures.length - 1 ? openingOf(gapAfter(text, at)) : undefined;
    if (opening === undefined) continue;
    const reading = judge(text, at, at + 1, opening);
    if (reading === undefined || (opening.weak && reading.parts.length < 2)) continue;
    readings.push(amongEarlier(text, reading, opening));
  }
  return readings;
}
