import type { FilingView } from '@/server/filing/view';

/** Whether writing is what the filing waits for: with its unit, and with nobody who checks or signs it. */
export const isBeingWritten = ({ state, check }: Pick<FilingView, 'state' | 'check'>): boolean =>
  (state === 'draft' || state === 'returned') && check?.step !== 'asked';
