/**
 * Where a draft stands on its way to the checker.
 *
 * - `none`: not sent yet, taken back, or the principal has refused what was checked
 * - `asked`: with the checker · `passed`: checked as it is now, explanations and all
 * - `returned`: the checker wants it mended · `void`: it was changed since it was sent or checked
 */
export type CheckStanding = 'none' | 'asked' | 'passed' | 'returned' | 'void';

/** What a unit's people see of the check; only where the unit has its reports checked. */
export interface CheckView {
  step: CheckStanding;
  /** Who took the newest step, and when; null where nobody has yet. */
  last: { name: string; at: Date } | null;
  /** What the checker wants mended; empty unless `returned`. */
  reason: string;
}
