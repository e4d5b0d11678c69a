import type { FilingState } from '@/db/schema/filing';
import type { DemoUnit } from './figures';
import { isGovernment } from './figures';
import { SLIPS, type Slip } from './generate-report';
import { randomFor } from './random';

/** What becomes of one unit's filing for a year, and between which days (YYYY-MM-DD). */
export interface Course {
  unit: DemoUnit;
  year: number;
  end: FilingState;
  /** Given back once, then filed again. For `end: 'returned'` the only version is the one given back. */
  givenBack: boolean;
  /** A submission that the reviewer has looked into. */
  opened: boolean;
  held: boolean;
  slip: Slip | null;
  /** Section 5 is taken over from a colleague's report that was filed before. */
  copies: boolean;
  /** The unit's steps up to the first submission. */
  filing: Span;
  /** All that comes after it. */
  review: Span;
}
type Span = readonly [from: string, to: string];
type Spans = readonly (readonly [filing: Span, review: Span])[];

const SPANS_2023: Spans = [
  [
    ['2024-01-02', '2024-01-05'],
    ['2024-01-08', '2024-01-12'],
  ],
  [
    ['2024-01-03', '2024-01-09'],
    ['2024-01-10', '2024-01-17'],
  ],
  [
    ['2024-01-04', '2024-01-12'],
    ['2024-01-15', '2024-01-19'],
  ],
  [
    ['2024-01-08', '2024-01-16'],
    ['2024-01-17', '2024-01-19'],
  ],
];
/** Of whoever copies: late enough that there is something to copy. */
const COPIER_2023: Spans[number] = [
  ['2024-01-15', '2024-01-17'],
  ['2024-01-18', '2024-01-19'],
];
const SPANS_2022: Spans = [
  [
    ['2023-01-03', '2023-01-10'],
    ['2023-01-11', '2023-01-18'],
  ],
  [
    ['2023-01-05', '2023-01-17'],
    ['2023-01-18', '2023-01-31'],
  ],
  [
    ['2023-01-09', '2023-01-20'],
    ['2023-01-30', '2023-02-10'],
  ],
  [
    ['2023-01-16', '2023-01-31'],
    ['2023-02-01', '2023-02-15'],
  ],
];
const SPANS_2022_LATE: Spans = [
  [
    ['2023-02-01', '2023-02-09'],
    ['2023-02-10', '2023-02-21'],
  ],
  [
    ['2023-02-06', '2023-02-24'],
    ['2023-02-27', '2023-03-08'],
  ],
];
const SPANS_2022_GOVERNMENTS: Spans = [
  [
    ['2023-02-06', '2023-03-03'],
    ['2023-03-06', '2023-03-17'],
  ],
  [
    ['2023-02-13', '2023-03-17'],
    ['2023-03-20', '2023-03-30'],
  ],
];

/** The last day of each year's courses: before it the year's demo filings can't exist. */
export const COMPLETE_BY: Readonly<Record<number, string>> = { 2022: '2023-03-31', 2023: '2024-01-20' };

/** The story's unit: its real report is what a person brings; no number of it is invented. */
const STORY_UNIT = '630106-D01';
/** The second bureau with a demo account: its drafter has begun. */
const SECOND_UNIT = '630106-D07';

/** How many units stand where on 2024-01-20; the rest hasn't started. */
const QUOTAS_2023: readonly (readonly [FilingState, number])[] = [
  ['published', 30],
  ['accepted', 8],
  ['submitted', 24],
  ['returned', 10],
  ['signed', 4],
  ['signing', 6],
  ['draft', 26],
];
/** So many of those that wait for the reviewer, and of those that wait for the signature, have copied. */
const COPIES_2023: Readonly<Partial<Record<FilingState, number>>> = { submitted: 2, signing: 1 };
const LATE_2022 = 15;
const NEVER_2022 = 10;

/** Every demo filing of the units given, last year's first. The same units give the same courses. */
export function coursesFor(units: readonly DemoUnit[]): Course[] {
  // Databases sort text each in its own way.
  const others = units
    .filter(({ code }) => code !== STORY_UNIT)
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return [...lastYears(others), ...thisYears(others)];
}

function lastYears(units: readonly DemoUnit[]): Course[] {
  const random = randomFor('courses 2022');
  const bureaus = random.shuffle(units.filter((unit) => !isGovernment(unit)));
  const filed = bureaus.slice(NEVER_2022);
  return [
    ...units.filter(isGovernment).map((unit) => course(unit, 2022, 'published', SPANS_2022_GOVERNMENTS)),
    ...filed.map((unit, at) =>
      course(unit, 2022, 'published', at < LATE_2022 ? SPANS_2022_LATE : SPANS_2022),
    ),
  ];
}

function thisYears(units: readonly DemoUnit[]): Course[] {
  const random = randomFor('courses 2023');
  const bureaus = random.shuffle(units.filter((unit) => !isGovernment(unit) && unit.code !== SECOND_UNIT));
  const ends = QUOTAS_2023.flatMap(([state, n]) => Array.from({ length: n }, () => state));
  const begun = units.filter((unit) => isGovernment(unit)).slice(0, 3);
  const second = units.filter(({ code }) => code === SECOND_UNIT);
  const courses = [
    ...[...begun, ...second].map((unit) => course(unit, 2023, 'draft', SPANS_2023)),
    ...ends.flatMap((end, at) => {
      const unit = bureaus[at];
      return unit === undefined ? [] : [course(unit, 2023, end, SPANS_2023)];
    }),
  ];
  const toHold = courses.find(({ end }) => end === 'accepted');
  const copying = new Set(Object.entries(COPIES_2023).flatMap(([end, n]) => copiersAmong(courses, end, n)));
  return courses.map((one) => {
    if (one === toHold) return { ...one, held: true };
    return copying.has(one) ? copier(one) : one;
  });
}

/** District departments with a colleague whose report has come in by the time they write. */
const copiersAmong = (courses: readonly Course[], end: string, n: number) =>
  courses
    .filter((one) => one.end === end && isDistrictDepartment(one.unit))
    .filter((one) => courses.some((other) => mayBeCopied(copier(one), other)))
    .slice(0, n);

const isDistrictDepartment = ({ kind, code }: DemoUnit) =>
  kind === 'department' && !code.startsWith('630100');

/** Filed late enough to copy, and copied is its only flaw. */
function copier(one: Course): Course {
  const [filing, review] = COPIER_2023;
  return { ...one, filing, review, copies: true, givenBack: false, slip: null };
}

/**
 * What a copying course may copy, of the courses given: a report of a department under the same office, filed before
 * the copier began, never given back, and public by now.
 */
export function mayBeCopied(copying: Course, other: Course): boolean {
  return (
    other.year === copying.year &&
    isDistrictDepartment(other.unit) &&
    other.unit.code.slice(0, 6) === copying.unit.code.slice(0, 6) &&
    other.end === 'published' &&
    !other.givenBack &&
    !other.copies &&
    other.filing[1] < copying.filing[0]
  );
}

function course(unit: DemoUnit, year: number, end: FilingState, spans: Spans): Course {
  const random = randomFor(`course ${unit.code} ${year}`);
  const [filing, review] = random.pick(spans);
  const sure = end === 'accepted' || end === 'published';
  return {
    unit,
    year,
    end,
    filing,
    review,
    givenBack: end === 'returned' || ((sure || end === 'submitted') && random.chance(0.25)),
    opened: end === 'submitted' && random.chance(0.4),
    held: false,
    copies: false,
    slip: year === 2023 && random.chance(0.3) ? random.pick(SLIPS) : null,
  };
}
