import type { Context } from '../context';
import { Refusal } from '../errors';
import { publicReport } from '../publication/public-report';
import type { PublicReport } from '../publication/view';
import { versionOfAddress, whichReport } from '../publication/which-report';
import { type Download, documentOf } from './document';
import { reportExtension } from './formats';
import { watermarkFor } from './watermark';

/** What the public page shows, and nothing beside it: what stood before the title is not published. */
const officialOf = ({ unit, year, form, title, sections, cells }: PublicReport) => ({
  unit: { code: unit.code, name: unit.name },
  year,
  report: { form, title, front: '', sections, cells },
});

/** A published version of a unit's report as a file, the newest unless one is named, for everybody. NOT_FOUND where none is published. */
export async function publishedDocument(
  ctx: Context,
  address: { unit: string; year: string; file: string; version: string | null },
): Promise<Download> {
  const which = whichReport(address.unit, address.year);
  const extension = reportExtension(address.file);
  const version = versionOfAddress(address.version);
  const findable = which !== null && extension !== null && version !== null;
  const report = findable ? await publicReport(ctx, { ...which, version }) : null;
  if (report === null || extension === null) {
    throw new Refusal(
      'NOT_FOUND',
      '没有这个文件：网址有误，或者报告没有公布。请返回首页，从该单位的报告页下载。',
    );
  }
  const { marks, named } = watermarkFor(null, report.fictitious);
  const old = report.versions[0]?.version === report.version ? '' : `（第${report.version}次公布，已更正）`;
  return documentOf(officialOf(report), extension, marks, `${old}${named}`);
}
