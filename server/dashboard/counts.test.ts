import { describe, expect, it } from 'vitest';
import { countRows } from './counts';
import type { DashboardRow } from './view';

const row = (part: Partial<DashboardRow>): DashboardRow => ({
  unitCode: '630106-D01',
  unitName: '西宁市湟中区教育局',
  shortName: '区教育局',
  kind: 'department',
  districtCode: '630106',
  parentCode: '630106',
  reviewedByCode: '630106',
  reviewedByName: '湟中区',
  state: 'not_started',
  due: '2024-01-31',
  overdue: false,
  late: false,
  daysLate: 0,
  blockingCount: 0,
  warningCount: 0,
  openThreads: 0,
  held: false,
  correcting: false,
  corrected: false,
  fictitious: false,
  firstSubmittedAt: null,
  updatedAt: null,
  lastEvent: null,
  mayReview: true,
  ...part,
});
const filed = new Date('2024-01-10T10:00:00+08:00');

describe('countRows', () => {
  it('counts a report of the past as published, not as missing', () => {
    expect(countRows([row({ state: 'published' })])).toMatchObject({ published: 1, missing: 0 });
  });

  it('keeps missing, late and with findings apart', () => {
    const counts = countRows([
      row({}),
      row({ state: 'draft', blockingCount: 3 }),
      row({ state: 'submitted', firstSubmittedAt: filed, late: true }),
      row({ state: 'published', firstSubmittedAt: filed, warningCount: 1 }),
      row({ state: 'accepted', firstSubmittedAt: filed }),
    ]);
    expect(counts).toMatchObject({
      total: 5,
      missing: 2,
      late: 1,
      withFindings: 2,
      notStarted: 1,
      inProgress: 1,
    });
  });

  it('doesn’t call missing what was given back and is being signed again', () => {
    expect(countRows([row({ state: 'signing', firstSubmittedAt: filed })])).toMatchObject({
      inProgress: 1,
      missing: 0,
    });
  });

  it('counts nothing for no rows', () => {
    expect(new Set(Object.values(countRows([])))).toEqual(new Set([0]));
  });
});
