import type { FilingState } from '@/db/schema/filing';
import type { ReportData } from '@/report/report';
import { nearTextsIn, type Original, withCopiedOutlook } from './copied-text';
import type { Course } from './courses';
import { generateReport } from './generate-report';
import { moments } from './office-hours';
import { personOf } from './people';
import { type Random, randomFor } from './random';
import { HOLD_REASON, RETURN_REASON, type Remark, remarksFor } from './remarks';
import type { Rows } from './rows';
import { Story } from './story';
import { firstVersion, unfinished } from './versions';

type Step = (story: Story, at: Date) => void;

/** States whose filing has left the unit at least once. */
const FILED: ReadonlySet<FilingState> = new Set(['submitted', 'returned', 'accepted', 'published']);

/** What a course needs to know of the city. */
export interface Scene {
  reviewerCode: string;
  cityCode: string;
  lastYear: ReportData | null;
  /** The full names of all other units of the city. */
  otherUnits: readonly string[];
  /** The report that this one copies from; null where it is the unit's own work. */
  original: Original | null;
}

/** Tells one filing's course into `rows`; the report as it ends. */
export function tell(rows: Rows, course: Course, scene: Scene): ReportData {
  const { reviewerCode, cityCode, lastYear, otherUnits, original } = scene;
  const { unit, year, slip, end, givenBack } = course;
  const random = randomFor(`story ${unit.code} ${year}`);
  const own = generateReport({ unit, year, lastYear, slip });
  const final = original === null ? own : withCopiedOutlook(own, unit, original);
  const first = end === 'draft' ? unfinished(final, random) : givenBack ? firstVersion(final) : final;
  const filing = filingSteps(first, end);
  const [opened, ...filedAt] = moments(random, filing.length + 1, ...course.filing);
  if (opened === undefined) throw new RangeError('no moment to open the filing');
  const nearTexts = (draft: ReportData) => nearTextsIn(draft, unit, original);
  const cast = { unit, year, reviewerCode, lastYear, otherUnits, nearTexts };
  const story = new Story(rows, cast, opened);
  play(story, filing, filedAt);
  if (FILED.has(end)) {
    const review = reviewSteps(course, final, random, cityCode);
    play(story, review, moments(random, review.length, ...course.review));
  }
  return final;
}

function play(story: Story, steps: readonly Step[], at: readonly Date[]): void {
  steps.forEach((step, index) => {
    const moment = at[index];
    if (moment !== undefined) step(story, moment);
  });
}

const SIGNING: readonly Step[] = [
  (story, at) => story.explain(at),
  (story, at) => story.requestSignOff(at),
  (story, at) => story.signOff(at),
  (story, at) => story.submit(at),
];

function filingSteps(report: ReportData, end: FilingState): Step[] {
  const write: Step = (story, at) => story.write(at, report);
  const signing: Partial<Record<FilingState, number>> = { draft: 0, signing: 2, signed: 3 };
  return [write, ...SIGNING.slice(0, signing[end] ?? SIGNING.length)];
}

function reviewSteps(course: Course, final: ReportData, random: Random, cityCode: string): Step[] {
  const { end, givenBack, opened, held } = course;
  const remarks = givenBack ? remarksFor(random) : [];
  const threads: string[] = [];
  const steps: Step[] = givenBack ? givingBack(remarks, threads) : [];
  if (end === 'returned') return steps;
  if (givenBack) steps.push(...answering(remarks, threads, final));
  if (opened || end !== 'submitted') steps.push((story, at) => story.openReview(at));
  if (end === 'submitted') return steps;
  steps.push(
    ...remarks.map(
      (_, at): Step =>
        (story, when) =>
          story.resolve(when, threads[at] ?? ''),
    ),
  );
  steps.push((story, at) => story.accept(at));
  if (held) steps.push((story, at) => story.hold(at, personOf('reviewer', cityCode), HOLD_REASON));
  if (end === 'published') steps.push((story, at) => story.publish(at));
  return steps;
}

function givingBack(remarks: readonly Remark[], threads: string[]): Step[] {
  return [
    (story, at) => story.openReview(at),
    ...remarks.map(
      ({ place, text }): Step =>
        (story, at) =>
          threads.push(story.comment(at, place, text)),
    ),
    (story, at) => story.giveBack(at, RETURN_REASON),
  ];
}

function answering(remarks: readonly Remark[], threads: readonly string[], final: ReportData): Step[] {
  return [
    (story, at) => story.write(at, final),
    ...remarks.map(
      ({ answer }, index): Step =>
        (story, at) =>
          story.answer(at, threads[index] ?? '', answer),
    ),
    ...SIGNING,
  ];
}
