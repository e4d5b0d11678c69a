import { and, desc, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database } from '@/db/connection';
import { filing } from '@/db/schema/filing';
import { folderImport, folderImportFile } from '@/db/schema/folder-import';
import { publication } from '@/db/schema/publication';
import { signOff, submission } from '@/db/schema/submission';
import { unit } from '@/db/schema/unit';
import { formByName } from '@/report/forms/registry';
import type { ReportData } from '@/report/report';
import { effectiveCells } from '@/report/totals';
import type { Context } from '../context';
import { publicHistory } from './public-history';
import { publishedYears } from './published-years';
import type { PastOrigin, PublicReport } from './view';
import type { WhichVersion } from './which-report';

const parent = alias(unit, 'parent');
const office = alias(unit, 'office');

/**
 * A published version of a unit's report for everybody, the newest unless one is named; null where the unit or the
 * publication is not there. Every field that leaves is named here: what is added to a table later stays inside.
 */
export async function publicReport({ db }: Context, which: WhichVersion): Promise<PublicReport | null> {
  const [found, published, history] = await Promise.all([
    versionOf(db, which),
    publishedYears(db, which.unitCode),
    publicHistory(db, which),
  ]);
  if (found === undefined) return null;
  const { report, file, publishedOn, officeName, ...rest } = found;
  return {
    ...rest,
    past: pastOrigin(file, officeName, publishedOn),
    year: which.year,
    form: report.form,
    title: report.title,
    sections: {
      '1': report.sections['1'],
      '2': report.sections['2'],
      '3': report.sections['3'],
      '4': report.sections['4'],
      '5': report.sections['5'],
      '6': report.sections['6'],
    },
    cells: publicCells(report),
    otherYears: published.filter((year) => year !== which.year),
    ...history,
  };
}

async function versionOf(db: Database, { unitCode, year, version }: WhichVersion) {
  const [found] = await db
    .select({
      unit: {
        code: unit.code,
        name: unit.name,
        shortName: unit.shortName,
        kind: unit.kind,
        parentCode: unit.parentCode,
        parentName: parent.name,
      },
      report: submission.report,
      version: publication.version,
      submissionNumber: submission.number,
      publishedAt: publication.at,
      publishedOn: publication.publishedOn,
      file: { path: folderImportFile.path, sha256: folderImportFile.sha256 },
      officeName: office.name,
      contentHash: submission.contentHash,
      signedBy: signOff.name,
      signedAt: signOff.at,
      fictitious: filing.fictitious,
    })
    .from(publication)
    .innerJoin(submission, eq(submission.id, publication.submissionId))
    .leftJoin(signOff, eq(signOff.id, submission.signOffId))
    .leftJoin(folderImportFile, eq(folderImportFile.id, submission.importedFrom))
    .leftJoin(folderImport, eq(folderImport.id, folderImportFile.importId))
    .leftJoin(office, eq(office.code, folderImport.officeCode))
    .innerJoin(filing, eq(filing.id, submission.filingId))
    .innerJoin(unit, eq(unit.code, publication.unitCode))
    .leftJoin(parent, eq(parent.code, unit.parentCode))
    .where(
      and(
        eq(publication.unitCode, unitCode),
        eq(publication.year, year),
        version === undefined ? undefined : eq(publication.version, version),
      ),
    )
    .orderBy(desc(publication.version))
    .limit(1);
  return found;
}

/** Of the file only its name leaves: its folders are the office's own. */
function pastOrigin(
  file: { path: string; sha256: string | null } | null,
  officeName: string | null,
  publishedOn: string | null,
): PastOrigin | null {
  if (file === null || file.sha256 === null || officeName === null) return null;
  return {
    publishedOn,
    officeName,
    fileName: file.path.split('/').at(-1) ?? file.path,
    fileSha256: file.sha256,
  };
}

/** The form's cells alone, totals computed. */
function publicCells(report: ReportData): ReportData['cells'] {
  const cells = effectiveCells(report);
  return Object.fromEntries(formByName(report.form).cells.map(({ id }) => [id, cells[id] ?? null]));
}
