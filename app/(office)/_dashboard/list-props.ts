import type { DashboardCounts } from '@/server/dashboard/view';
import type { DashboardQuery } from './query';
import type { RowContext } from './row-parts';
import type { TreeGroup } from './tree';

/** A group with the sums over all its units; null under a filter, where they would count what isn't shown. */
export type ListGroup = TreeGroup & { counts: DashboardCounts | null };

export interface ListProps extends RowContext {
  year: number;
  query: DashboardQuery;
  /** The whole list by district; where the order is another one, a single group without heading. */
  groups: readonly ListGroup[];
}

/** What the table and the entries share. */
export interface FoldedList extends ListProps {
  folded: ReadonlySet<string>;
  toggle: (code: string) => void;
  grouped: boolean;
}
