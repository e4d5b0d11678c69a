import { describe, expect, it } from 'vitest';
import { placeKey } from '../place';
import { CELL_EXAMPLES } from '../testing/examples/cells';
import { CLAIM_EXAMPLES } from '../testing/examples/claims';
import { FORM_EXAMPLES } from '../testing/examples/form';
import type { Case, Example } from '../testing/examples/kit';
import { TEXT_EXAMPLES } from '../testing/examples/text';
import { WORDING_EXAMPLES } from '../testing/examples/wording';
import { YEAR_EXAMPLES } from '../testing/examples/years';
import { HUANGZHONG_EDUCATION } from '../testing/units';
import { type ValidationContext, validate } from '../validate';
import { CATALOGUE } from './catalogue';

const EXAMPLES: Readonly<Record<string, Example>> = {
  ...FORM_EXAMPLES,
  ...CELL_EXAMPLES,
  ...YEAR_EXAMPLES,
  ...CLAIM_EXAMPLES,
  ...TEXT_EXAMPLES,
  ...WORDING_EXAMPLES,
};

const base: ValidationContext = { year: 2023, unit: HUANGZHONG_EDUCATION, stage: 'file' };

function findings(rule: string, one: Case) {
  const all = validate(one.report, { ...base, ...one.context }).findings;
  return all.filter((finding) => finding.rule === rule);
}

describe.each(CATALOGUE.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const example = EXAMPLES[id];

  it('has a passing and a failing example', () => {
    expect([example?.passes.length, example?.fails.length].every((count) => (count ?? 0) > 0)).toBe(true);
  });

  it('finds nothing where nothing is wrong', () => {
    for (const one of example?.passes ?? [])
      expect(findings(id, one).map((finding) => finding.message)).toEqual([]);
  });

  it('finds what is wrong, where it is', () => {
    for (const { due, ...one } of example?.fails ?? []) {
      const found = findings(id, one);
      expect(found.map((finding) => [finding.severity, placeKey(finding.place)])).toEqual(due);
      for (const finding of found) expect(finding.mayExplain).toBe(rule.mayExplain ?? false);
    }
  });

  it('says what is wrong and what to do, in plain sentences, with both sides', () => {
    for (const finding of (example?.fails ?? []).flatMap((one) => findings(id, one))) {
      expect(finding.message).toMatch(/。$/);
      expect(finding.message).toMatch(/请|应|填/);
      expect(`${finding.title}${finding.message}`).not.toMatch(/[！!]|抱歉|undefined|null|NaN/);
      expect(
        [finding.title, finding.found, finding.expected, finding.basis].every((words) => words !== ''),
      ).toBe(true);
    }
  });
});
