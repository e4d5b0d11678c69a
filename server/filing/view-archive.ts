import type { ReportData } from '@/report/report';
import type { Context } from '../context';
import { requireUnit } from '../units/require-unit';
import { loadArchive } from './load-archive';
import { loadFiling, type Which } from './load-filing';

/** An archived draft to be read, for the unit's own people. */
export async function viewArchive(ctx: Context, input: Which & { archiveId: string }): Promise<ReportData> {
  await requireUnit(ctx, 'filing.view', input.unitCode);
  const { id } = await loadFiling(ctx.db, input);
  return (await loadArchive(ctx.db, id, input.archiveId)).draft;
}
