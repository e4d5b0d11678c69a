import { describe, expect, it } from 'vitest';
import type { Finding } from '@/report/finding';
import { countFindings, isExplained, mayBeExplained, obstacles, weighed } from './findings';

const finding = (severity: Finding['severity'], mayExplain = false, fingerprint = 'f'): Finding => ({
  rule: 'R',
  severity,
  mayExplain,
  place: { kind: 'title' },
  cells: [],
  title: '',
  message: '',
  found: '',
  expected: '',
  basis: '',
  suggestions: [],
  fingerprint,
  valuesHash: 'v1',
});
const explained = [{ fingerprint: 'f', valuesHash: 'v1' }];
const stale = [{ fingerprint: 'f', valuesHash: 'v0' }];

describe('explanations', () => {
  it('bind to the values they speak of', () => {
    expect(isExplained(finding('W'), explained)).toBe(true);
    expect(isExplained(finding('W'), stale)).toBe(false);
    expect(isExplained(finding('W', false, 'other'), explained)).toBe(false);
  });

  it('are for warnings, and for a B that the catalogue says may be explained', () => {
    expect(mayBeExplained(finding('W'))).toBe(true);
    expect(mayBeExplained(finding('B', true))).toBe(true);
    expect(mayBeExplained(finding('B'))).toBe(false);
    expect(mayBeExplained(finding('I'))).toBe(false);
  });

  it('make such a B weigh as a W, and no other', () => {
    expect(weighed([finding('B', true)], explained)[0]?.severity).toBe('W');
    expect(weighed([finding('B', true)], stale)[0]?.severity).toBe('B');
    expect(weighed([finding('B')], explained)[0]?.severity).toBe('B');
  });
});

describe('obstacles', () => {
  it('are what blocks and what is neither mended nor explained', () => {
    const found = [finding('B'), finding('B', true), finding('W', false, 'w'), finding('I')];
    const { blocking, unexplained } = obstacles(found, explained);
    expect(blocking).toEqual([found[0]]);
    expect(unexplained).toEqual([found[2]]);
    expect(countFindings(weighed(found, explained))).toEqual({ blockingCount: 1, warningCount: 2 });
  });

  it('hold the sign-off back, but a report that waits for it is not counted as faulty', () => {
    const found = [finding('B'), { ...finding('B'), rule: 'SIGN-OFF' }];
    expect(obstacles(found, []).blocking).toEqual(found);
    expect(countFindings(found)).toEqual({ blockingCount: 1, warningCount: 0 });
  });
});
