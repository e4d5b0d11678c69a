import { describe, expect, it } from 'vitest';
import { SECTION_TEXT_LIMIT } from '../report';
import { subjectOf } from '../rule-result';
import { soundReport, withSection } from '../testing/reports';
import { HUANGZHONG_EDUCATION } from '../testing/units';
import { CATALOGUE } from './catalogue';

/** Beginnings that patterns wait for the rest of, and what keeps them waiting. */
const BEGINNINGS = [
  '',
  '统计期限自',
  '收到申请',
  '主动公开',
  '以公开为常态',
  '（一）',
  '2022年',
  '复议',
  '其中',
  '我',
];
const FILLERS = [' ', '\n', '0', '一', '、', '，', '1条、', '（', '公开', '收到', '2022年', '附件 '];

/**
 * Milliseconds for one rule: a pattern that backtracks over the whole of the longest text takes minutes and would stop
 * the browser at every keystroke; the slowest sound one takes a tenth of this.
 */
const MOST = 2_000;

describe.each(FILLERS)('with the longest text, full of %j', (filler) => {
  it.each(BEGINNINGS)(
    'and behind “%s”, every rule is done in good time',
    (beginning) => {
      const words = (beginning + filler.repeat(SECTION_TEXT_LIMIT / filler.length)).slice(
        0,
        SECTION_TEXT_LIMIT,
      );
      const report = withSection(soundReport(), '1', words);
      const subject = subjectOf(report, { year: 2023, unit: HUANGZHONG_EDUCATION, stage: 'file' });
      const slow = CATALOGUE.filter((rule) => {
        const start = performance.now();
        rule.check(subject);
        return performance.now() - start > MOST;
      });
      expect(slow.map(({ id }) => id)).toEqual([]);
    },
    60_000,
  );
});
