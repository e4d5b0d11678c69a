/**
 * Writes the documents that can be looked at, and pictures of their pages, to .artifacts/documents: the report of
 * 西宁市湟中区教育局 as filed, an invented one as draft and as published, and the blank forms; each as Word and, but for the
 * blanks, as PDF. Word is printed by LibreOffice, pages are drawn by pdftoppm (poppler-utils).
 *
 * Run: npm run pictures
 */
import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { DocumentMarks } from '@/documents/official/parts';
import type { OfficialReport } from '@/documents/official-report';
import { printPage } from '@/documents/print/print-page';
import { closePrinters, printPdf } from '@/documents/print/print-pdf';
import { readReportFile } from '@/documents/read-report';
import { blankDocx, writeDocx } from '@/documents/write/write-docx';
import { FORMS } from '@/report/forms/registry';
import { soundSample, unitAt } from './bench/subjects';
import { findChromium } from './lib/chromium.mjs';
import { ROOT } from './lib/root.mjs';
import { runScript } from './lib/script';

const FOLDER = path.join(ROOT, '.artifacts', 'documents');
const FILED = path.join(ROOT, 'documents', 'fixtures', 'huangzhong-education-2023.docx');
const DOTS_AN_INCH = '90';

const run = promisify(execFile);
const inFolder = (name: string) => path.join(FOLDER, name);

interface Subject {
  readonly name: string;
  readonly official: OfficialReport;
  readonly marks: DocumentMarks;
}

async function subjects(): Promise<Subject[]> {
  const bureau = { code: '630106-D01', name: '西宁市湟中区教育局' };
  const { report } = await readReportFile(await readFile(FILED), path.basename(FILED), []);
  const invented = { unit: unitAt(0), year: 2023, report: soundSample(3_000).report };
  return [
    { name: 'huangzhong', official: { unit: bureau, year: 2023, report }, marks: {} },
    { name: 'published', official: invented, marks: {} },
    { name: 'draft', official: invented, marks: { watermark: '草稿', signatureLine: true } },
  ];
}

/** LibreOffice's settings stay in the folder, so that one that a person has open is not in the way. */
async function wordToPdf(name: string): Promise<void> {
  const settings = `-env:UserInstallation=file://${inFolder('.libreoffice')}`;
  await run('soffice', [
    settings,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    FOLDER,
    inFolder(`${name}.docx`),
  ]);
}

const pictures = (name: string) =>
  run('pdftoppm', ['-r', DOTS_AN_INCH, '-png', inFolder(`${name}.pdf`), inFolder(name)]);

async function drawWord(name: string, bytes: Uint8Array): Promise<void> {
  await writeFile(inFolder(`${name}.docx`), bytes);
  await wordToPdf(name);
  await pictures(name);
}

async function drawPage({ name, official, marks }: Subject, chromium: string): Promise<void> {
  const html = printPage(official, marks);
  await writeFile(inFolder(`${name}-page.html`), html);
  await writeFile(inFolder(`${name}-page.pdf`), await printPdf(html, { chromium }));
  await pictures(`${name}-page`);
}

await runScript(async () => {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const { executablePath, env } = await findChromium();
  Object.assign(process.env, env);
  for (const subject of await subjects()) {
    await drawWord(`${subject.name}-word`, await writeDocx(subject.official, subject.marks));
    await drawPage(subject, executablePath);
  }
  for (const { name } of FORMS) await drawWord(`blank-${name}`, await blankDocx(name));
  await closePrinters();
  console.log(`Pictures of the documents: ${path.relative(process.cwd(), FOLDER)}`);
});
