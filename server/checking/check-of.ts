import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { draftCheck, unitChecking } from '@/db/schema/checking';
import { filing as filingTable } from '@/db/schema/filing';
import type { FilingRow } from '../filing/load-filing';
import { signedHashOf } from '../filing/sign-offs';
import type { CheckStanding } from './view';

export type CheckRow = typeof draftCheck.$inferSelect;

/** How the check of a draft stands, with its newest step. */
export interface Check {
  step: CheckStanding;
  newest: CheckRow | null;
}

type Checked = Pick<FilingRow, 'id' | 'unitCode' | 'draft' | 'correctionId'>;

/** Whether a unit has its reports checked before they go to the principal. */
export async function checkingRequired(db: Database, unitCode: string): Promise<boolean> {
  const [row] = await db
    .select({ required: unitChecking.required })
    .from(unitChecking)
    .where(eq(unitChecking.unitCode, unitCode));
  return row?.required ?? false;
}

/** The newest step of a filing's draft; null before the first. */
export async function newestStep(db: Database, filingId: string): Promise<CheckRow | null> {
  const [row] = await db
    .select()
    .from(draftCheck)
    .where(eq(draftCheck.filingId, filingId))
    .orderBy(desc(draftCheck.number))
    .limit(1);
  return row ?? null;
}

/**
 * How the check of a draft stands; null where the unit has none. What was sent or passed stands for that very content: the
 * hash decides, whatever changed it.
 */
export async function checkOf(db: Database, filing: Checked): Promise<Check | null> {
  if (!(await checkingRequired(db, filing.unitCode))) return null;
  const newest = await newestStep(db, filing.id);
  if (newest === null || newest.step === 'withdrawn') return { step: 'none', newest };
  if (newest.step === 'voided') return { step: 'void', newest };
  if (newest.step === 'returned') return { step: 'returned', newest };
  const same = newest.contentHash === (await signedHashOf(db, filing));
  return { step: same ? newest.step : 'void', newest };
}

/** Which of some filings are with their checker now. Every change of a draft ends that with a step of its own. */
export async function withChecker(db: Database, filingIds: readonly string[]): Promise<Set<string>> {
  if (filingIds.length === 0) return new Set();
  const rows = await db
    .selectDistinctOn([draftCheck.filingId], { filingId: draftCheck.filingId, step: draftCheck.step })
    .from(draftCheck)
    .innerJoin(filingTable, eq(filingTable.id, draftCheck.filingId))
    .innerJoin(unitChecking, eq(unitChecking.unitCode, filingTable.unitCode))
    .where(
      and(
        inArray(draftCheck.filingId, [...filingIds]),
        inArray(filingTable.state, ['draft', 'returned']),
        eq(unitChecking.required, true),
      ),
    )
    .orderBy(draftCheck.filingId, desc(draftCheck.number));
  return new Set(rows.filter(({ step }) => step === 'asked').map(({ filingId }) => filingId));
}
