import type { ValidationContext } from '@/report/validation-context';
import type { FilingView } from '@/server/filing/view';

/** What of a filing's view the rules look at. */
export type JudgedView = Pick<
  FilingView,
  | 'contentHash'
  | 'earlierYears'
  | 'lastYear'
  | 'nearTexts'
  | 'reading'
  | 'settings'
  | 'signOff'
  | 'state'
  | 'unit'
  | 'year'
>;

/**
 * What the rules look at in the browser: all that the server looks at (server/filing/assess.ts), as the view brings it,
 * so that both find the same in a saved draft.
 *
 * @param otherUnits the full names of the city's other units
 * @param onOwnForm whether what is judged is still on the form of the view's draft, and so of its reading
 */
export function ruleContext(
  view: JudgedView,
  otherUnits: readonly string[],
  onOwnForm: boolean,
): ValidationContext {
  const { year, unit, lastYear, earlierYears, settings, nearTexts } = view;
  return {
    ...{ year, unit, lastYear, earlierYears, settings, nearTexts, otherUnits },
    ...(view.reading && onOwnForm ? { reading: view.reading } : {}),
    stage: view.state === 'signed' ? 'submission' : 'file',
    signedOff: view.signOff !== null && view.signOff.contentHash === view.contentHash,
  };
}
