import { cache } from 'react';
import type { PublicReport } from '@/server/publication/view';
import { versionOfAddress, whichReport } from '@/server/publication/which-report';
import { serverCaller } from '@/server/session';

/** The report an address names, or null where there is none. Read once a request: the title needs it too. */
export const readReport = cache(
  async (unit: string, year: string, named?: string | string[]): Promise<PublicReport | null> => {
    const which = whichReport(unit, year);
    const version = versionOfAddress(named);
    if (which === null || version === null) return null;
    const api = await serverCaller();
    return api.publication.report({ ...which, ...(version === undefined ? {} : { version }) });
  },
);
