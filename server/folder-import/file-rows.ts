import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database } from '@/db/connection';
import { filing } from '@/db/schema/filing';
import { folderImport, folderImportFile } from '@/db/schema/folder-import';
import type { FormName } from '@/report/ids';
import type { Standing } from './free-filing';

const first = alias(folderImportFile, 'first');
const firstImport = alias(folderImport, 'first_import');
const { report, reading, findings } = folderImportFile;

const withSeverity = (severity: 'B' | 'W' | 'I') =>
  sql<number>`(select count(*)::int from jsonb_array_elements(${findings}) as found
    where found ->> 'severity' = ${severity})`;

/** Files as the table of results needs them: of report, reading and findings only what a row shows. By path. */
export async function fileRows(db: Database, where: SQL) {
  return db
    .select({
      id: folderImportFile.id,
      importId: folderImportFile.importId,
      path: folderImportFile.path,
      size: folderImportFile.size,
      sha256: folderImportFile.sha256,
      state: folderImportFile.state,
      failure: folderImportFile.failure,
      foundUnitCode: folderImportFile.foundUnitCode,
      foundYear: folderImportFile.foundYear,
      unitCode: folderImportFile.unitCode,
      year: folderImportFile.year,
      outcome: folderImportFile.outcome,
      outcomeAt: folderImportFile.outcomeAt,
      form: sql<FormName | null>`${report} ->> 'form'`,
      /** How sure the reader is of the form. */
      formCertainty: sql<string | null>`${reading} -> 'form' ->> 'certainty'`,
      writtenUnit: sql<string | null>`${reading} ->> 'unitName'`,
      writtenYear: sql<number | null>`(${reading} ->> 'year')::int`,
      /** Rows of the tables that are there and whose numbers were not taken. */
      rowsNotTaken: sql<number>`(select count(*)::int from jsonb_array_elements(${reading} -> 'rows') as line
        where line ->> 'taken' = 'false')`,
      judged: sql<boolean>`${findings} is not null`,
      B: withSeverity('B'),
      W: withSeverity('W'),
      I: withSeverity('I'),
      doublePath: first.path,
      doubleImportId: first.importId,
      doubleImportName: firstImport.name,
      doubleOutcome: first.outcome,
      doubleUnitCode: first.unitCode,
      doubleYear: first.year,
      doubleImportCancelled: sql<boolean>`${firstImport.cancelledAt} is not null`,
    })
    .from(folderImportFile)
    .leftJoin(first, eq(first.id, folderImportFile.doubleOf))
    .leftJoin(firstImport, eq(firstImport.id, first.importId))
    .where(where)
    .orderBy(asc(folderImportFile.path), asc(folderImportFile.id));
}
export type FileRowShown = Awaited<ReturnType<typeof fileRows>>[number];

/** One report of a unit, as a key. */
export const whichKey = (unitCode: string, year: number): string => `${unitCode} ${year}`;

/** Where the filings stand that the files may go into, by whichKey. */
export async function standingOf(
  db: Database,
  rows: readonly Pick<FileRowShown, 'unitCode' | 'year'>[],
): Promise<Map<string, Standing>> {
  const codes = [...new Set(rows.flatMap(({ unitCode }) => unitCode ?? []))];
  const years = [...new Set(rows.flatMap(({ year }) => year ?? []))];
  if (codes.length === 0 || years.length === 0) return new Map();
  const found = await db
    .select({
      unitCode: filing.unitCode,
      year: filing.year,
      state: filing.state,
      revision: filing.revision,
    })
    .from(filing)
    .where(and(inArray(filing.unitCode, codes), inArray(filing.year, years)));
  return new Map(found.map(({ unitCode, year, ...standing }) => [whichKey(unitCode, year), standing]));
}

/** Every file of an import, or one file. */
export const ofImport = (importId: string): SQL => eq(folderImportFile.importId, importId);
export const theFile = (fileId: string): SQL => eq(folderImportFile.id, fileId);
