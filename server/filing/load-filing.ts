import { and, eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { filing } from '@/db/schema/filing';
import { Refusal } from '../errors';

export type FilingRow = typeof filing.$inferSelect;

/** One unit's report for one year. */
export interface Which {
  unitCode: string;
  year: number;
}

const ofWhich = ({ unitCode, year }: Which) => and(eq(filing.unitCode, unitCode), eq(filing.year, year));

/** The filing, or null where nobody of the unit has opened it yet. */
export async function findFiling(db: Database, which: Which): Promise<FilingRow | null> {
  const [row] = await db.select().from(filing).where(ofWhich(which));
  return row ?? null;
}

/** The filing; NOT_FOUND where nobody of the unit has opened it yet. */
export async function loadFiling(db: Database, which: Which): Promise<FilingRow> {
  const row = await findFiling(db, which);
  if (!row) throw notOpened(which.year);
  return row;
}

/** The filing with its row locked until the transaction ends: changes of one filing go one after the other. */
export async function lockFiling(tx: Database, which: Which): Promise<FilingRow> {
  const [row] = await tx.select().from(filing).where(ofWhich(which)).for('update');
  if (!row) throw notOpened(which.year);
  return row;
}

function notOpened(year: number): Refusal {
  return new Refusal('NOT_FOUND', `${year}年的报告还没有开始填报。请由填报员从任务列表打开。`);
}
