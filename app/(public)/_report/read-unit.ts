import type { PublicUnit } from '@/server/publication/view';
import { serverCaller } from '@/server/session';

/** The unit an address names, or null where there is none. */
export async function readUnit(unitCode: string): Promise<PublicUnit | null> {
  if (unitCode.length > 40) return null;
  const api = await serverCaller();
  return api.publication.unit({ unitCode });
}
