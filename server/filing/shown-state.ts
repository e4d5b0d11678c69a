import type { FilingState } from '@/db/schema/filing';

const WITH_THE_UNIT: ReadonlySet<string> = new Set(['draft', 'signing', 'signed']);

/**
 * The state as the office sees it: a correction that the unit is still writing is the unit's own, and what is published
 * stands until it is filed.
 */
export function shownState<State extends FilingState | 'not_started'>({
  state,
  correcting,
}: {
  state: State;
  correcting: boolean;
}): State | 'published' {
  return correcting && WITH_THE_UNIT.has(state) ? 'published' : state;
}
