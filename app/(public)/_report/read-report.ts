import { cache } from 'react';
import type { PublicReport } from '@/server/publication/view';
import { whichReport } from '@/server/publication/which-report';
import { serverCaller } from '@/server/session';

/** The report an address names, or null where there is none. Read once a request: the title needs it too. */
export const readReport = cache(async (unit: string, year: string): Promise<PublicReport | null> => {
  const which = whichReport(unit, year);
  if (which === null) return null;
  const api = await serverCaller();
  return api.publication.report(which);
});
