/**
 * Writes Excel workbooks that can be looked at, and pictures of their pages, to .artifacts/workbooks: the report of
 * 西宁市湟中区教育局 as filed, an invented one, the same with errors, and the blank forms. Printed by LibreOffice, drawn by
 * pdftoppm (poppler-utils).
 *
 * Run: npx tsx scripts/render-workbooks.ts
 */
import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { readReportFile } from '@/documents/read-report';
import { convertWithLibreOffice } from '@/documents/testing/libre-office';
import { blankXlsx, writeXlsx } from '@/documents/xlsx/write/write-xlsx';
import { FORMS } from '@/report/forms/registry';
import { soundSample, unitAt } from './bench/subjects';
import { ROOT } from './lib/root.mjs';
import { runScript } from './lib/script';

const FOLDER = path.join(ROOT, '.artifacts', 'workbooks');
const FILED = path.join(ROOT, 'documents', 'fixtures', 'huangzhong-education-2023.docx');
const DOTS_AN_INCH = '90';
const YEAR = 2023;

const run = promisify(execFile);

/** Errors of each kind that a workbook shows in red. */
const ERRORS = {
  't3.new.natural': 99,
  't3.new.biz': '约3件',
  't3.granted.total': 1000,
  't4.rec.total': 7,
  't2.a1.normative.issued': null,
} as const;

async function workbooks(): Promise<[name: string, bytes: Uint8Array][]> {
  const filed = await readReportFile(await readFile(FILED), path.basename(FILED), []);
  const bureau = { code: '630106-D01', name: '西宁市湟中区教育局' };
  const unit = unitAt(0);
  const { report } = soundSample(3_000);
  const flawed = { ...report, cells: { ...report.cells, ...ERRORS } };
  const blanks = FORMS.map(
    async (form): Promise<[string, Uint8Array]> => [`blank-${form.name}`, await blankXlsx(form.name)],
  );
  return [
    ['huangzhong', await writeXlsx({ unit: bureau, year: YEAR, report: filed.report })],
    ['sound', await writeXlsx({ unit, year: YEAR, report })],
    ['flawed', await writeXlsx({ unit, year: YEAR, report: flawed })],
    ...(await Promise.all(blanks)),
  ];
}

async function draw(name: string, bytes: Uint8Array): Promise<void> {
  const file = path.join(FOLDER, name);
  await writeFile(`${file}.xlsx`, bytes);
  await writeFile(`${file}.pdf`, await convertWithLibreOffice(bytes, 'xlsx', 'pdf'));
  await run('pdftoppm', ['-png', '-r', DOTS_AN_INCH, `${file}.pdf`, file]);
}

async function main(): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  for (const [name, bytes] of await workbooks()) await draw(name, bytes);
  console.log(`Workbooks and pictures: ${FOLDER}`);
}

await runScript(main);
