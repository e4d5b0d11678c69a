import { describe, expect, it } from 'vitest';
import type { Finding } from '@/report/finding';
import type { ReadLabel } from '@/report/reading';
import { labelAnchor } from '../focus-place';
import { severityByLabel } from './cell-look';

const label = (id: string, raw: string): ReadLabel => ({
  table: 't4',
  axis: 'column',
  id,
  raw,
  expected: '结果纠正',
  same: raw === '结果纠正',
  place: { block: 0, words: '第 3 张表' },
});
const finding: Finding = {
  rule: 'FORM-LABELS',
  severity: 'B',
  mayExplain: false,
  place: { kind: 'label', table: 't4', label: 'rec.corrected' },
  cells: [],
  title: '',
  message: '',
  found: '结果正确',
  expected: '结果纠正',
  basis: '',
  suggestions: [],
  fingerprint: 'f',
  valuesHash: '',
};

describe('severityByLabel', () => {
  it('marks a wrong wording everywhere it stands, and no right one', () => {
    const labels = [
      label('rec.corrected', '结果正确'),
      label('direct.corrected', '结果 正确'),
      label('after.corrected', '结果纠正'),
    ];
    expect([...severityByLabel([finding], { labels }).keys()]).toEqual([
      labelAnchor('t4', 'rec.corrected'),
      labelAnchor('t4', 'direct.corrected'),
    ]);
  });
  it('marks the finding’s own label where no reading stands', () => {
    expect(severityByLabel([finding], null).get(labelAnchor('t4', 'rec.corrected'))).toBe('B');
  });
});
