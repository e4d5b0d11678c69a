import type { FilingState } from '@/db/schema/filing';
import { Refusal } from '../errors';
import { STATE_NAMES } from '../filing/moves';

/** What of a filing says whether a file may go into it. */
export interface Standing {
  state: FilingState;
  revision: number;
}

/** Whether nobody has written anything in a filing: an import never takes the place of somebody's work. */
const isUntouched = ({ state, revision }: Standing): boolean => state === 'draft' && revision === 0;

/** Why a file can't go into a unit's filing for the year; null where there is none, or nothing in it. */
export function whyNotFree(filing: Standing | undefined, year: number): string | null {
  if (!filing || isUntouched(filing)) return null;
  if (filing.state === 'published') {
    return `该单位${year}年度已有公布的报告，不能再导入。需要更正的，请在该报告中办理；不需要的，请选“不采用”。`;
  }
  return `该单位${year}年度的报告“${STATE_NAMES[filing.state]}”，已有内容，不能覆盖。需要时请由单位在填报页自行导入；不需要的，请选“不采用”。`;
}

export function requireFree(filing: Standing | undefined, year: number): void {
  const why = whyNotFree(filing, year);
  if (why !== null) throw new Refusal('PRECONDITION_FAILED', why);
}
