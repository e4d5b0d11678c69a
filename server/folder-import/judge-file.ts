import type { Database } from '@/db/connection';
import type { Reading } from '@/report/reading';
import type { ReportData } from '@/report/report';
import { type Assessment, assess } from '../filing/assess';

/** What was read, and whose report of which year it is taken for. */
export interface TakenFor {
  /** The file's id: no filing has it, so that no filing's explanations count. */
  id: string;
  unitCode: string | null;
  year: number | null;
  report: ReportData;
  reading: Reading;
}

/** What the rules find in a file, for the unit and year that it is taken for; null while either is not known. */
export async function judgeFile(
  db: Database,
  { id, unitCode, year, report, reading }: TakenFor,
): Promise<Assessment | null> {
  if (unitCode === null || year === null) return null;
  const judged = { draft: report, reading, stage: { kind: 'file' } } as const;
  return assess(db, { id, unitCode, year, signOffAskedAt: null }, judged);
}
