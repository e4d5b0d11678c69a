import type { FilingView, TimelineEntry } from '@/server/filing/view';

/** What put the report back on the drafter's desk, by the audit trail's names. */
export interface Setback {
  /**
   * office: returned by who reviews it · principal: not signed · checker: not passed · edit: typed into after the
   * signature · edit-checked: after it was sent to the checker, or passed.
   */
  by: 'office' | 'principal' | 'checker' | 'edit' | 'edit-checked';
  name: string;
  /** The reason as written; empty where none was. */
  reason: string;
}

const OFFICE: ReadonlySet<string> = new Set(['review.returned', 'review.sent-back']);
const STEPS: Readonly<Record<string, Setback['by'] | null>> = {
  'filing.check-requested': null,
  'filing.check-withdrawn': null,
  'filing.check-passed': null,
  'filing.check-returned': 'checker',
  'filing.check-voided': 'edit-checked',
  'filing.sign-off-requested': null,
  'filing.sign-off-withdrawn': null,
  'filing.sign-off-refused': 'principal',
  'filing.sign-off-voided': 'edit',
  'filing.signed-off': null,
  'filing.submitted': null,
  'filing.recalled': null,
};

const setback = (by: Setback['by'], { name, note }: TimelineEntry): Setback => ({ by, name, reason: note });

/**
 * Why the report is back with the unit, newest first; none unless it is being written. While `returned`, the office's
 * newest return stands until the report is filed again; beside it, what came of the last way to the principal.
 */
export function setbacks({ state, timeline }: Pick<FilingView, 'state' | 'timeline'>): Setback[] {
  if (state !== 'draft' && state !== 'returned') return [];
  const backwards = [...timeline].reverse();
  const returned = state === 'returned' ? backwards.find(({ action }) => OFFICE.has(action)) : undefined;
  const step = backwards.find(({ action }) => action in STEPS || OFFICE.has(action));
  const by = step ? STEPS[step.action] : null;
  return [...(step && by ? [setback(by, step)] : []), ...(returned ? [setback('office', returned)] : [])];
}
