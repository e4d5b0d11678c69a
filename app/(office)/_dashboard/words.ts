import type { DashboardRow } from '@/server/dashboard/view';

/** From what is farthest along to what hasn't begun: the order of bars, legends and sorting. */
export const STATE_ORDER = [
  'published',
  'accepted',
  'submitted',
  'returned',
  'signed',
  'signing',
  'draft',
  'not_started',
] as const satisfies readonly DashboardRow['state'][];
