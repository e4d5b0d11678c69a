import { eq } from 'drizzle-orm';
import { importedFile } from '@/db/schema/imported-file';
import { unit } from '@/db/schema/unit';
import { readOffThread } from '@/documents/off-thread/read-off-thread';
import { linesOf } from '@/documents/official/text-lines';
import type { ReportRead } from '@/documents/read-report';
import { UnreadableFile } from '@/documents/unreadable-file';
import type { CellValue } from '@/report/cell-value';
import { cleanText, endOfText } from '@/report/clean-text';
import { formByName } from '@/report/forms/registry';
import { placeName } from '@/report/place';
import type { ReportData } from '@/report/report';
import { audit } from '../audit';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { sha256 } from '../sha256';
import { requireUnit } from '../units/require-unit';
import { assess } from './assess';
import { type Change, changeFiling } from './change-filing';
import { loadFiling, type Which } from './load-filing';
import { changedPaths, filledPaths, placeOfPath, valuesByPath } from './report-paths';
import type { DifferingPlace, ImportPreview } from './view';
import { requireMove } from './why-not';

/** A file as it was uploaded. */
export interface Upload {
  name: string;
  bytes: Uint8Array;
}

const NAME_LIMIT = 200;

/** Refuses whoever may not import into this filing now: asked before a byte of the file is read. */
export async function requireImport(ctx: Context, which: Which): Promise<void> {
  await requireUnit(ctx, 'filing.edit', which.unitCode);
  requireMove((await loadFiling(ctx.db, which)).state, 'edit');
}

async function readUpload(ctx: Context, { bytes, name }: Upload): Promise<ReportRead> {
  const units = await ctx.db.select({ code: unit.code, name: unit.name, aliases: unit.aliases }).from(unit);
  try {
    return await readOffThread(bytes, name, units);
  } catch (error) {
    if (error instanceof UnreadableFile) {
      const tooLarge = error.code === 'TOO_LARGE';
      throw new Refusal(tooLarge ? 'PAYLOAD_TOO_LARGE' : 'BAD_REQUEST', error.message);
    }
    throw error;
  }
}

/** Sentences where the file names another unit or year than the filing's. */
export function importWarnings(
  { reading, unitCode }: Pick<ReportRead, 'reading' | 'unitCode'>,
  which: Which,
): string[] {
  const warnings: string[] = [];
  if (reading.unitName !== null && unitCode !== which.unitCode) {
    warnings.push(`文件中的单位是“${reading.unitName}”，与本单位不一致。请确认没有选错文件。`);
  }
  if (reading.year !== null && reading.year !== which.year) {
    warnings.push(`文件写的是${reading.year}年，本任务是${which.year}年度的报告。请确认没有选错文件。`);
  }
  return warnings;
}

/** Blank lines and spaces at a line's ends are no difference that a person could choose between. */
const looksSame = (one: CellValue, other: CellValue): boolean =>
  typeof one === 'string' &&
  typeof other === 'string' &&
  linesOf(one).join('\n') === linesOf(other).join('\n');

/** The draft's places that hold something else than the file: its texts, then its cells as they stand on the form. Pure. */
export function differingPlaces(draft: ReportData, report: ReportData): DifferingPlace[] {
  const form = formByName(draft.form);
  const places = new Map(form.cells.map(({ id }, at) => [`cell:${id}`, at]));
  const placeOf = (path: string) => places.get(path) ?? -1;
  const [typed, read] = [valuesByPath(draft), valuesByPath(report)];
  const changed = new Set(changedPaths(draft, report));
  return filledPaths(draft)
    .filter((path) => changed.has(path) && !looksSame(typed.get(path) ?? null, read.get(path) ?? null))
    .sort((one, other) => placeOf(one) - placeOf(other))
    .map((path) => ({
      path,
      name: placeName(form, placeOfPath(path)),
      typed: typed.get(path) ?? null,
      read: read.get(path) ?? null,
    }));
}

/** How many places that are blank in the draft the file has something for. Pure. */
export function fillingCount(draft: ReportData, report: ReportData): number {
  const filled = new Set(filledPaths(draft));
  return filledPaths(report).filter((path) => !filled.has(path)).length;
}

/** Whether the draft was taken from these very bytes and nothing in it has been changed since. */
async function isAlreadyTaken(
  { tx, filing }: Pick<Change, 'tx' | 'filing'>,
  bytes: Uint8Array,
  report: ReportData,
): Promise<boolean> {
  if (filing.importedFileId === null || filing.draft.form !== report.form) return false;
  if (changedPaths(filing.draft, report).length > 0) return false;
  const [taken] = await tx
    .select({ sha256: importedFile.sha256 })
    .from(importedFile)
    .where(eq(importedFile.id, filing.importedFileId));
  return taken?.sha256 === sha256(bytes);
}

async function keepOriginal(ctx: Context, { tx, filing, actor }: Change, upload: Upload, read: ReportRead) {
  const { unitCode, year } = filing;
  const [kept] = await tx
    .insert(importedFile)
    .values({
      ...{ unitCode, year, report: read.report, reading: read.reading },
      name: endOfText(cleanText(upload.name), NAME_LIMIT),
      sha256: sha256(upload.bytes),
      size: upload.bytes.byteLength,
      bytes: Buffer.from(upload.bytes),
      by: actor.accountId,
      at: ctx.now,
    })
    .returning({ id: importedFile.id, name: importedFile.name, sha256: importedFile.sha256 });
  if (!kept) throw new Error('the original was not kept');
  return kept;
}

/**
 * Reads an uploaded file and shows what is in it; the draft stays as it is until apply-import. The original is
 * kept with its SHA-256. A file that can't be read is refused with the reader's own sentence.
 */
export async function importFile(ctx: Context, input: Which & Upload): Promise<ImportPreview> {
  await requireImport(ctx, input);
  const read = await readUpload(ctx, input);
  return changeFiling(ctx, 'filing.edit', input, async (change) => {
    const { tx, filing } = change;
    requireMove(filing.state, 'edit');
    const { report, reading } = read;
    const kept = await keepOriginal(ctx, change, input, read);
    const { findings } = await assess(tx, filing, { draft: report, reading, stage: { kind: 'file' } });
    await audit(tx, ctx, {
      action: 'filing.file-read',
      unitCode: filing.unitCode,
      subject: filing.id,
      details: { importId: kept.id, file: kept.name, sha256: kept.sha256 },
    });
    return {
      ...{ importId: kept.id, revision: filing.revision, report, reading, findings },
      differing: differingPlaces(filing.draft, report),
      filling: fillingCount(filing.draft, report),
      alreadyTaken: await isAlreadyTaken(change, input.bytes, report),
      warnings: importWarnings(read, input),
    };
  });
}
