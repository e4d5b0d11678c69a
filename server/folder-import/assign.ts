import { eq } from 'drizzle-orm';
import { folderImportFile } from '@/db/schema/folder-import';
import { requireMay } from '../access';
import { audit } from '../audit';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { unitPlace } from '../units/unit-place';
import { lockFile } from './import-of';
import { judgeFile } from './judge-file';

export interface Assignment {
  fileId: string;
  unitCode: string | null;
  year: number | null;
}

/** Says by hand whose report a file is and of which year; what the rules find is looked for anew. */
export async function assign(ctx: Context, { fileId, unitCode, year }: Assignment): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const { file, from } = await lockFile(tx, ctx, fileId);
    if (unitCode !== null) requireMay(ctx, 'import.accept', await unitPlace(tx, unitCode));
    if (file.state !== 'read' || !file.report || !file.reading) {
      throw new Refusal('PRECONDITION_FAILED', '这份文件没有读出报告，不能指定单位和年度。');
    }
    const { report, reading } = file;
    const judged = await judgeFile(tx, { id: fileId, unitCode, year, report, reading });
    const findings = judged?.findings ?? null;
    await tx
      .update(folderImportFile)
      .set({ unitCode, year, findings })
      .where(eq(folderImportFile.id, fileId));
    await audit(tx, ctx, {
      action: 'import.assigned',
      unitCode: from.officeCode,
      subject: from.id,
      details: {
        ...{ fileId, file: file.path },
        from: { unitCode: file.unitCode, year: file.year },
        to: { unitCode, year },
      },
    });
  });
}
