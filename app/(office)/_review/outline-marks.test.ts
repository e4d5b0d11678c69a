import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '@/report/finding';
import type { ThreadView } from '@/server/filing/view';
import { markSentence, sectionMark } from './outline-marks';

function finding(severity: Severity, place: Finding['place']): Finding {
  return {
    rule: 'T3-BALANCE',
    severity,
    mayExplain: false,
    place,
    cells: [],
    title: '',
    message: '',
    found: '',
    expected: '',
    basis: '',
    suggestions: [],
    fingerprint: '',
    valuesHash: '',
  };
}
const cell = { kind: 'cell', cell: 't3.new.natural' } as const;
const thread: ThreadView = {
  id: 'a',
  number: 1,
  place: cell,
  placeName: '',
  status: 'answered',
  openedBy: 'office',
  messages: [],
  was: null,
};

describe('a section in the outline', () => {
  it('bears its gravest finding and counts what is open', () => {
    const findings = [finding('W', cell), finding('B', { kind: 'table', table: 't3' }), finding('I', cell)];
    const mark = sectionMark('3', findings, [thread, { ...thread, status: 'resolved' }]);
    expect(mark).toEqual({ severity: 'B', findings: 2, openThreads: 1 });
    expect(markSentence(mark)).toBe('2 处问题，1 条意见未解决');
  });

  it('is clear where others have the trouble, or there is only information', () => {
    const mark = sectionMark(
      '4',
      [finding('B', cell), finding('I', { kind: 'table', table: 't4' })],
      [thread],
    );
    expect(mark).toEqual({ severity: null, findings: 0, openThreads: 0 });
    expect(markSentence(mark)).toBe('');
  });
});
