import { unitCodeSchema } from '@/server/inputs';
import type { PublicUnit } from '@/server/publication/view';
import { serverCaller } from '@/server/session';

/** The unit an address names, or null where there is none. */
export async function readUnit(unitCode: string): Promise<PublicUnit | null> {
  if (!unitCodeSchema.safeParse(unitCode).success) return null;
  const api = await serverCaller();
  return api.publication.unit({ unitCode });
}
