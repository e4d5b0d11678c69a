import type { Database } from '@/db/connection';
import { importedFile } from '@/db/schema/imported-file';
import type { Reading } from '@/report/reading';
import type { ReportData } from '@/report/report';
import { requireMay } from '../access';
import { callerOf } from '../caller';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { fileStore } from '../files/file-store';
import { type UnitPlace, unitPlace } from '../units/unit-place';
import { type FileRow, lockFile } from './import-of';

/** A file that is taken in: read, and somebody's report of some year. */
export interface TakenIn {
  file: FileRow;
  place: UnitPlace;
  unitCode: string;
  year: number;
  report: ReportData;
  reading: Reading;
}

/**
 * Locks a file to take it in for its unit and year. PRECONDITION_FAILED where it isn't read, or whose it is isn't known;
 * FORBIDDEN where the caller's office has no say in that unit.
 */
export async function takenIn(tx: Database, ctx: Context, fileId: string): Promise<TakenIn> {
  const { file } = await lockFile(tx, ctx, fileId);
  const { unitCode, year, report, reading } = file;
  if (file.state !== 'read' || !report || !reading) {
    throw new Refusal('PRECONDITION_FAILED', '这份文件没有读出报告，不能导入。');
  }
  if (unitCode === null || year === null) {
    throw new Refusal('PRECONDITION_FAILED', '还没有确定这份报告的单位和年度。请先指定，再导入。');
  }
  const place = await unitPlace(tx, unitCode);
  requireMay(ctx, 'import.accept', place);
  if (!place) throw new Error(`no unit ${unitCode}`);
  return { file, place, unitCode, year, report, reading };
}

/** Keeps the original with the unit's filing, where its own people find it. */
export async function keepForUnit(
  tx: Database,
  ctx: Context,
  { file, unitCode, year, report, reading }: TakenIn,
): Promise<string> {
  const bytes = file.sha256 === null ? null : await fileStore(tx).get(file.sha256);
  if (bytes === null || file.sha256 === null) throw new Error(`the bytes of ${file.id} are not kept`);
  const [kept] = await tx
    .insert(importedFile)
    .values({
      ...{ unitCode, year, report, reading, sha256: file.sha256 },
      name: file.path.split('/').at(-1) ?? file.path,
      size: bytes.byteLength,
      bytes: Buffer.from(bytes),
      by: callerOf(ctx).accountId,
      at: ctx.now,
    })
    .returning({ id: importedFile.id });
  if (!kept) throw new Error('the original was not kept');
  return kept.id;
}
