import { eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { filing } from '@/db/schema/filing';
import { reportingYear } from '@/db/schema/reporting-year';
import { formInForce } from '@/report/forms/registry';
import { emptyReport } from '@/report/report';
import { may } from '../access';
import { audit } from '../audit';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { requireUnit } from '../units/require-unit';
import { assess } from './assess';
import { countFindings } from './findings';
import { findFiling, loadFiling, type Which } from './load-filing';

/** Refuses a year that nobody files for: not open yet, or only there for reports of the past. */
export async function requireOpenYear(db: Database, year: number, now: Date): Promise<void> {
  const [found] = await db.select().from(reportingYear).where(eq(reportingYear.year, year));
  if (found?.historical) {
    throw new Refusal('NOT_FOUND', `${year}年度只收录历史报告，不再填报。请从任务列表选择已开放的年度。`);
  }
  if (found && found.openedAt <= now) return;
  throw new Refusal('NOT_FOUND', `${year}年度还没有开放填报。请从任务列表选择已开放的年度。`);
}

/** Creates the empty draft on the form in force; does nothing where somebody was quicker. */
export async function createFiling(ctx: Context, tx: Database, which: Which): Promise<void> {
  const draft = emptyReport(formInForce(which.year).name);
  const [created] = await tx
    .insert(filing)
    .values({ ...which, draft, createdAt: ctx.now, updatedAt: ctx.now })
    .onConflictDoNothing()
    .returning();
  if (!created) return;
  const { findings } = await assess(tx, created, { draft, reading: null, stage: { kind: 'file' } });
  await tx.update(filing).set(countFindings(findings)).where(eq(filing.id, created.id));
  await audit(tx, ctx, { action: 'filing.opened', unitCode: which.unitCode, subject: created.id });
}

/**
 * Opens the filing of a unit and year: its id, creating an empty draft where there is none and the caller may
 * draft. One that is there is opened whatever its year: a report of the past may be read, and corrected. NOT_FOUND for a
 * year that isn't open, or for a filing that nobody has started and the caller can't.
 */
export async function openFiling(ctx: Context, which: Which): Promise<{ id: string }> {
  const { place, actor } = await requireUnit(ctx, 'filing.view', which.unitCode);
  const found = await findFiling(ctx.db, which);
  if (found) return { id: found.id };
  await requireOpenYear(ctx.db, which.year, ctx.now);
  if (may(actor, 'filing.edit', place)) {
    await ctx.db.transaction((tx) => createFiling(ctx, tx, which));
  }
  return { id: (await loadFiling(ctx.db, which)).id };
}
