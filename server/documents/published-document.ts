import type { Context } from '../context';
import { Refusal } from '../errors';
import { publicReport } from '../publication/public-report';
import type { PublicReport } from '../publication/view';
import { whichReport } from '../publication/which-report';
import { type Download, documentOf } from './document';
import { reportExtension } from './formats';
import { watermarkFor } from './watermark';

/** What the public page shows, and nothing beside it: what stood before the title is not published. */
const officialOf = ({ unit, year, form, title, sections, cells }: PublicReport) => ({
  unit: { code: unit.code, name: unit.name },
  year,
  report: { form, title, front: '', sections, cells },
});

/** The newest published version of a unit's report as a file, for everybody. NOT_FOUND where none is published. */
export async function publishedDocument(
  ctx: Context,
  address: { unit: string; year: string; file: string },
): Promise<Download> {
  const which = whichReport(address.unit, address.year);
  const extension = reportExtension(address.file);
  const report = which === null || extension === null ? null : await publicReport(ctx, which);
  if (report === null || extension === null) {
    throw new Refusal(
      'NOT_FOUND',
      '没有这个文件：网址有误，或者报告没有公布。请返回首页，从该单位的报告页下载。',
    );
  }
  const { marks, named } = watermarkFor(null, report.fictitious);
  return documentOf(officialOf(report), extension, marks, named);
}
