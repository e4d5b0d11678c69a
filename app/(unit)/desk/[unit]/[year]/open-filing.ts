import { TRPCError } from '@trpc/server';
import type { FilingView } from '@/server/filing/view';
import { serverCaller } from '@/server/session';

/**
 * The filing as the signed-in person may see it, begun where there is none yet, and the names of the city's other units,
 * which its rules look for; or the sentence that refuses it.
 */
export async function openFiling(
  unitCode: string,
  year: number,
): Promise<{ view: FilingView; otherUnits: string[] } | { refusal: string }> {
  const caller = await serverCaller();
  try {
    await caller.filing.open({ unitCode, year });
    return {
      view: await caller.filing.view({ unitCode, year }),
      otherUnits: await caller.units.otherNames({ unitCode }),
    };
  } catch (error) {
    if (error instanceof TRPCError && error.code !== 'INTERNAL_SERVER_ERROR')
      return { refusal: error.message };
    throw error;
  }
}
