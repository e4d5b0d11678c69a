import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '@/report/finding';
import { alikeFindings, SHOWN_OF_MANY } from './alike-findings';

const finding = (rule: string, at: number): Finding => ({
  ...{ rule, severity: 'B', mayExplain: false, place: { kind: 'title' }, cells: [] },
  ...{ title: '', message: '', found: '', expected: '', basis: '', suggestions: [], valuesHash: '' },
  fingerprint: `${rule}:${at}`,
});
const order = (findings: readonly Finding[]) =>
  alikeFindings(findings).map(({ shown, folded }) => [...shown, '|', ...folded].length - 1);

describe('alikeFindings', () => {
  it('leaves few of a rule where they are', () => {
    const few = [finding('A', 1), finding('B', 2), finding('A', 3)];
    expect(alikeFindings(few).map(({ shown }) => shown)).toEqual(few.map((one) => [one]));
  });

  it('folds many of a rule at the place of the first', () => {
    const many = Array.from({ length: 18 }, (_, at) => finding('FORM-SHAPE', at));
    const all = [finding('A', 0), ...many.slice(0, 9), finding('A', 1), ...many.slice(9)];
    expect(order(all)).toEqual([1, 18, 1]);
    expect(alikeFindings(all)[1]).toMatchObject({
      shown: many.slice(0, SHOWN_OF_MANY),
      folded: many.slice(SHOWN_OF_MANY),
    });
  });

  it('loses none and tells none twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('A', 'B', 'C'), { maxLength: 40 }), (rules) => {
        const findings = rules.map(finding);
        const told = alikeFindings(findings).flatMap(({ shown, folded }) => [...shown, ...folded]);
        expect(new Set(told)).toEqual(new Set(findings));
        expect(told).toHaveLength(findings.length);
      }),
    );
  });
});
