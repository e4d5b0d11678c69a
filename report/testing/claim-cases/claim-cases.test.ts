import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../claims/claims';
import { type ValidationContext, validate } from '../../validate';
import { HUANGZHONG_EDUCATION, HUANGZHONG_GOVERNMENT } from '../units';
import { type ClaimCase, caseReport } from './claim-case';
import { DISCLOSURE_CASES } from './disclosure';
import { ABSOLUTE_CASES, OUTCOME_CASES } from './outcomes';
import { PERCENT_CASES, SELF_CASES } from './percent-and-self';
import { NONE_CASES, REQUEST_CASES } from './requests';
import { REVIEW_CASES } from './reviews';
import { SUM_CASES } from './sums';
import { OTHER_WAYS } from './ways-others';
import { OUTCOME_WAYS } from './ways-outcomes';
import { REQUEST_WAYS } from './ways-requests';
import { REVIEW_WAYS } from './ways-reviews';

const KINDS: Readonly<Record<string, readonly ClaimCase[]>> = {
  requests: REQUEST_CASES,
  none: NONE_CASES,
  outcomes: OUTCOME_CASES,
  absolute: ABSOLUTE_CASES,
  reviews: REVIEW_CASES,
  disclosure: DISCLOSURE_CASES,
  sums: SUM_CASES,
  percent: PERCENT_CASES,
  self: SELF_CASES,
  'ways to speak of requests': REQUEST_WAYS,
  'ways to speak of outcomes': OUTCOME_WAYS,
  'ways to speak of reviews': REVIEW_WAYS,
  'ways to speak of the rest': OTHER_WAYS,
};
const OURS = /^(?:CLAIM|SUM|PERCENT|SELF)/;

const contextOf = ({ of }: ClaimCase): ValidationContext => ({
  year: 2023,
  unit: of === 'government' ? HUANGZHONG_GOVERNMENT : HUANGZHONG_EDUCATION,
  stage: 'file',
});

function found(one: ClaimCase) {
  return validate(caseReport(one), contextOf(one)).findings.filter(({ rule }) => OURS.test(rule));
}

it('are 270 and more', () => {
  expect(Object.values(KINDS).flat().length).toBeGreaterThanOrEqual(270);
});

describe.each(Object.entries(KINDS))('%s', (_, cases) => {
  it.each(cases.map((one) => [one.says, one] as const))('%s', (_says, one) => {
    const due = [...(one.due ?? [])].sort();
    expect(
      found(one)
        .map(({ rule, severity }) => `${rule} ${severity}`)
        .sort(),
    ).toEqual(due);
  });

  it('are pointed at by the very figure or phrase', () => {
    for (const one of cases) {
      const { sections } = caseReport(one);
      for (const { place } of found(one)) {
        const text = place.kind === 'section' ? sections[place.section].slice(place.start, place.end) : '';
        expect(text).not.toBe('');
        expect(text).toBe(text.trim());
      }
      for (const { span, number } of claimsOf(caseReport(one), contextOf(one)))
        if (number !== 0)
          expect(sections[span.section].slice(span.start, span.end)).toMatch(
            /^[\d０-９〇零一二两三四五六七八九十百千万]/,
          );
    }
  });
});
