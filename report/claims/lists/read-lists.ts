import type { Figure } from '../figure';
import { closingTotal } from './closing-total';
import { gapAfter, strength, type Text } from './gaps';
import { byPeriods, impliedOpening } from './implied';
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

/** 10件，较上年增长25%，四个季度依次收到2件、3件、4件、2件: of the year's figure, whatever stands between. */
function ofTheYear(text: Text, at: number, opening: Opening): ListReading | undefined {
  const unit = text.figures[at + 1]?.unit;
  const wholes = [...text.figures.keys()].filter(
    (index) => index <= at && text.figures[index]?.unit === unit,
  );
  const readings = wholes.flatMap(
    (whole) => judge(text, whole, at + 1, { ...opening, implied: wholes.length > 1 }) ?? [],
  );
  return readings.find(({ outcome }) => outcome === 'fits') ?? readings[0];
}

function listsOf(text: Text): ListReading[] {
  const { figures } = text;
  const readings: ListReading[] = [];
  for (let at = 0; at < figures.length; at++) {
    const closing = closingTotal(text, at);
    if (closing !== undefined) readings.push(closing);
    const opening =
      at < figures.length - 1
        ? (openingOf(gapAfter(text, at)) ?? madeUpOf(text, at) ?? impliedOpening(text, at))
        : undefined;
    if (opening === undefined) continue;
    if (byPeriods(text, at)) {
      const reading = ofTheYear(text, at, opening);
      if (reading !== undefined) readings.push(reading);
      continue;
    }
    const reading = judge(text, at, at + 1, opening);
    if (reading === undefined || (opening.weak && reading.parts.length < 2)) continue;
    readings.push(amongEarlier(text, reading, opening));
  }
  return readings;
}

const KINDS: ReadonlySet<string> = new Set(['类', '大类']);
const KIND_WORD = /^(?:类别|类型|大类|方面|渠道|途径|部分)/;
const MAY_COUNT_KINDS: ReadonlySet<string> = new Set([...KINDS, '个']);

/** 收到30条，分为三类，其中…10条: how many kinds there are stands between a whole and its parts, and is neither. */
function countsKinds(said: string, figures: readonly Figure[], at: number): boolean {
  const [one, next] = [figures[at], figures[at + 1]];
  if (at === 0 || one === undefined || next === undefined || KINDS.has(next.unit)) return false;
  return KINDS.has(one.unit) || (one.unit === '个' && KIND_WORD.test(said.slice(one.end, one.end + 2)));
}

/** The reading with the passage's own indices. 分为三类，其中… is complete only where three are listed. */
function ofKinds(figures: readonly Figure[], one: ListReading, kept: readonly number[]): ListReading {
  const placed = (at: number) => kept[at] ?? at;
  const whole = placed(one.whole);
  const parts = one.parts.map(placed);
  const kinds = figures[whole + 1];
  if (kinds === undefined || kept.includes(whole + 1)) return { ...one, whole, parts };
  return { ...one, whole, parts, complete: parts.length === kinds.value };
}

/**
 * Every list of a passage, judged. `masked` is what figures were read from, `said` the passage itself (foldFigures).
 */
export function readLists(masked: string, said: string, figures: readonly Figure[]): ListReading[] {
  if (!figures.some(({ unit }) => MAY_COUNT_KINDS.has(unit)))
    return listsOf({ words: masked, said, figures });
  const kept = [...figures.keys()].filter((at) => !countsKinds(said, figures, at));
  const listed = listsOf({ words: masked, said, figures: kept.flatMap((at) => figures[at] ?? []) });
  return listed.map((one) => ofKinds(figures, one, kept));
}
