import { and, eq } from 'drizzle-orm';
import { importedFile } from '@/db/schema/imported-file';
import { formByName } from '@/report/forms/registry';
import type { Reading } from '@/report/reading';
import type { ReportData } from '@/report/report';
import { audit } from '../audit';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { archiveDraft } from './archive-draft';
import { type Change, changeFiling, type Editing } from './change-filing';
import type { FilingRow } from './load-filing';
import { changedPaths, filledPaths, valuesByPath, withValue } from './report-paths';
import { requireSameRevision } from './require-same';
import type { FilingView } from './view';
import { viewFiling } from './view-filing';
import { requireMove } from './why-not';
import { type DraftChange, writeDraft } from './write-draft';

type Imported = Pick<typeof importedFile.$inferSelect, 'id' | 'name' | 'sha256' | 'report' | 'reading'>;

async function importedOf({ tx, filing }: Change, importId: string): Promise<Imported> {
  const { id, name, sha256, report, reading, unitCode, year } = importedFile;
  const [row] = await tx
    .select({ id, name, sha256, report, reading })
    .from(importedFile)
    .where(and(eq(id, importId), eq(unitCode, filing.unitCode), eq(year, filing.year)));
  if (!row) throw new Refusal('NOT_FOUND', '没有找到这次上传的文件，报告没有改动。请重新上传。');
  return row;
}

/** The cells whose values the reader is not sure of: by a label only like the form's, out of place, or worse. */
export function doubtful(reading: Reading, report: ReportData): string[] {
  return Object.entries(reading.cells).flatMap(([id, { certainty }]) =>
    certainty !== 'sure' && report.cells[id] != null ? [id] : [],
  );
}

/**
 * The draft with its empty places filled from the file. What is typed already stays, but for the paths in `take`,
 * which get the file's value where it has one. Pure.
 */
export function fillEmpty(draft: ReportData, imported: ReportData, take: readonly string[] = []): ReportData {
  const kept = new Set(filledPaths(draft));
  for (const path of take) kept.delete(path);
  const values = valuesByPath(imported);
  return filledPaths(imported)
    .filter((path) => !kept.has(path))
    .reduce((merged, path) => withValue(merged, path, values.get(path) ?? null), draft);
}

/** How a file is taken over: whole, or into the empty places and the paths of `take`. */
export interface Taking {
  mode: 'replace' | 'fill-empty';
  take: readonly string[];
}

/** What the import makes of the draft. Filled beside, the file's labels say nothing of it: the reading stays. */
function changeBy(filing: FilingRow, file: Imported, { mode, take }: Taking): Omit<DraftChange, 'cause'> {
  const { report, reading } = file;
  if (mode === 'replace' || filledPaths(filing.draft).length === 0) {
    return { draft: report, reading, importedFileId: file.id, toConfirm: doubtful(reading, report) };
  }
  if (report.form !== filing.draft.form) {
    const [from, to] = [formByName(report.form).label, formByName(filing.draft.form).label];
    throw new Refusal(
      'BAD_REQUEST',
      `文件使用${from}，报告现在使用${to}，不能只填空白处。请选择全部替换，再转换报告格式；原有内容会存档。`,
    );
  }
  const draft = fillEmpty(filing.draft, report, take);
  const changed = new Set(changedPaths(filing.draft, draft));
  const waiting = filing.toConfirm.filter((id) => !changed.has(`cell:${id}`));
  const taken = doubtful(reading, report).filter((id) => changed.has(`cell:${id}`));
  return { draft, importedFileId: file.id, toConfirm: [...new Set([...waiting, ...taken])] };
}

/**
 * Takes an uploaded file over into the draft; the draft before is archived, an empty one too, so that it can be undone. CONFLICT where it
 * was changed since `revision`, which the preview gave: what was typed meanwhile would be replaced unseen.
 */
export async function applyImport(
  ctx: Context,
  input: Editing & Taking & { importId: string; revision: number },
): Promise<FilingView> {
  await changeFiling(ctx, 'filing.edit', input, async (change) => {
    const { tx, filing } = change;
    requireMove(filing.state, 'edit');
    requireSameRevision(filing, input.revision, '文件没有导入，报告没有改动。请重新上传文件，核对后再导入。');
    const file = await importedOf(change, input.importId);
    const draftChange = changeBy(filing, file, input);
    await archiveDraft(ctx, change, { cause: 'import', dropped: [] }, { evenEmpty: true });
    const written = await writeDraft(ctx, change, { cause: 'import', ...draftChange });
    await audit(tx, ctx, {
      action: 'filing.import-applied',
      unitCode: filing.unitCode,
      subject: filing.id,
      details: {
        revision: written.filing.revision,
        mode: input.mode,
        taken: input.take.length,
        importId: file.id,
        file: file.name,
        sha256: file.sha256,
      },
    });
  });
  return viewFiling(ctx, input);
}
