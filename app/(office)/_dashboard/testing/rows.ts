import type { DashboardCounts, DashboardRow } from '@/server/dashboard/view';

const FILED: readonly DashboardRow['state'][] = ['submitted', 'returned', 'accepted', 'published'];

/** A department of 湟中区 that hasn't begun, with whatever a test needs otherwise. */
export function row(given: Partial<DashboardRow> & { unitCode: string }): DashboardRow {
  return {
    unitName: `单位${given.unitCode}`,
    shortName: given.unitCode,
    kind: 'department',
    districtCode: '630106',
    parentCode: '630106',
    reviewedByCode: null,
    reviewedByName: null,
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
    firstSubmittedAt: given.state && FILED.includes(given.state) ? new Date('2024-01-15T02:00:00Z') : null,
    updatedAt: null,
    lastEvent: null,
    mayReview: true,
    ...given,
  };
}

export const NO_COUNTS: DashboardCounts = {
  total: 0,
  notStarted: 0,
  inProgress: 0,
  submitted: 0,
  returned: 0,
  accepted: 0,
  published: 0,
  missing: 0,
  overdue: 0,
  late: 0,
  withFindings: 0,
};
