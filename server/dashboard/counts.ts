import type { DashboardCounts, DashboardRow } from './view';

const IN_PROGRESS: ReadonlySet<DashboardRow['state']> = new Set(['draft', 'signing', 'signed']);

/**
 * Nothing filed yet: never started, or never submitted. A filing given back to its unit was filed; a report of the past
 * that the office brought in is published, also while it is corrected, and was never submitted here.
 */
export const isMissing = ({
  firstSubmittedAt,
  state,
  correcting,
}: Pick<DashboardRow, 'firstSubmittedAt' | 'state' | 'correcting'>) =>
  firstSubmittedAt === null && state !== 'published' && !correcting;

/** Counts over some rows. Missing, late and with findings are three things: one unit may be in several or none. */
export function countRows(rows: readonly DashboardRow[]): DashboardCounts {
  const of = (wanted: (row: DashboardRow) => boolean) => rows.filter(wanted).length;
  return {
    total: rows.length,
    notStarted: of(({ state }) => state === 'not_started'),
    inProgress: of(({ state }) => IN_PROGRESS.has(state)),
    submitted: of(({ state }) => state === 'submitted'),
    returned: of(({ state }) => state === 'returned'),
    accepted: of(({ state }) => state === 'accepted'),
    published: of(({ state }) => state === 'published'),
    missing: of(isMissing),
    overdue: of(({ overdue }) => overdue),
    late: of(({ late }) => late),
    withFindings: of(({ blockingCount, warningCount }) => blockingCount + warningCount > 0),
  };
}
