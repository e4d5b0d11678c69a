import { describe, expect, it } from 'vitest';
import { subjectOf } from '../rule-result';
import { soundReport, withSection } from '../testing/reports';
import { HUANGZHONG_EDUCATION } from '../testing/units';
import { CATALOGUE } from './catalogue';

/** Beginnings that patterns wait for the rest of, and what keeps them waiting. */
const BEGINNINGS = ['', '统计期限自', '收到申请', '以公开为常态', '（一）', '其中'];
const FILLERS = [
  ' ',
  '\n',
  '0',
  '1,',
  '〇',
  '一',
  '、',
  '，',
  '1条、',
  '（',
  '[',
  '《',
  '“',
  '第',
  'a',
  '公开',
  '收到',
  '2022年',
  '附件 ',
  '3件，其中',
  '_',
  'X',
];

/** A text of this many characters, and one four times as long (the longest a draft may have is 60,000). */
const SHORT = 20_000;
const LONG = 80_000;
/**
 * How many times longer the longer one may take: a linear rule takes four times as long, seven where every figure of tens
 * of thousands is kept until the end (the garbage collector's part); a quadratic one sixteen.
 */
const GROWTH = 10;
/** Below this many milliseconds a rule disturbs nobody, and the clock tells nothing. */
const SLACK = 5;
/** The least of several runs is taken: a busy machine makes one slower, never all of them quadratic. */
const ATTEMPTS = 8;

/** Milliseconds of the processor, which others' work adds little to, however busy the machine is. */
const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

/** What each rule takes of it; the first to ask bears what several share. */
function timesOf(words: string): number[] {
  const report = withSection(soundReport(), '1', words);
  const subject = subjectOf(report, { year: 2023, unit: HUANGZHONG_EDUCATION, stage: 'file' });
  return CATALOGUE.map((rule) => {
    const start = processorTime();
    rule.check(subject);
    return processorTime() - start;
  });
}

const least = (one: readonly number[], other: readonly number[]) =>
  one.map((time, at) => Math.min(time, other[at] ?? time));

/** The rules that take more than their share of a longer text, however often it is tried. */
function superlinear(textOf: (length: number) => string): string[] {
  let short = timesOf(textOf(SHORT));
  let long = timesOf(textOf(LONG));
  const slow = () =>
    CATALOGUE.filter((_, at) => (long[at] ?? 0) > GROWTH * (short[at] ?? 0) + SLACK).map(({ id }) => id);
  for (let attempt = 1; attempt < ATTEMPTS && slow().length > 0; attempt++) {
    short = least(timesOf(textOf(SHORT)), short);
    long = least(timesOf(textOf(LONG)), long);
  }
  return slow();
}

describe.each(FILLERS)('with a long text full of %j', (filler) => {
  it.each(BEGINNINGS)(
    'and behind “%s”, every rule takes time in proportion to it',
    (beginning) => {
      const textOf = (length: number) =>
        (beginning + filler.repeat(Math.ceil(length / filler.length))).slice(0, length);
      expect(superlinear(textOf)).toEqual([]);
    },
    120_000,
  );
});
