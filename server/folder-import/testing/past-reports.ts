import type { Database } from '@/db/connection';
import { unit } from '@/db/schema/unit';
import { wordReport } from '@/documents/testing/word-report';
import { completeReport } from '../../testing/complete-report';

export interface PastFile {
  path: string;
  unitCode: string;
  unitName: string;
  year: number;
  bytes: Uint8Array;
}

/** Word files of reports of the past, each of another unit and year: as an office has them in its folders. */
export async function pastFiles(db: Database, count: number, years: readonly number[]): Promise<PastFile[]> {
  const units = await db.select({ code: unit.code, name: unit.name }).from(unit).orderBy(unit.code);
  const wanted = years
    .flatMap((year) => units.map(({ code, name }) => ({ unitCode: code, unitName: name, year })))
    .slice(0, count);
  return Promise.all(
    wanted.map(async (one) => ({
      ...one,
      path: `${one.year}/${one.unitName}.docx`,
      bytes: await wordReport(completeReport(one.unitName, one.year)),
    })),
  );
}
