import { UnreadableFile } from '@/documents/unreadable-file';
import type { ReportData } from '@/report/report';
import type { UnitRecord } from '@/report/unit-record';
import { checkReport } from './check-report';
import { loadFile } from './load-file';
import { type Located, locate, NoYear, unitKey } from './located';
import { neighboursOf } from './neighbours';
import { type Options, UsageError } from './options';
import type { Outcome } from './outcome';

type Read = { kind: 'read'; located: Located } | Extract<Outcome, { kind: 'failed' }>;

/** A sentence for whatever kept a file from being read; what is nobody's fault but ours keeps its own words. */
function sentence(error: unknown): string {
  if (error instanceof UnreadableFile || error instanceof NoYear) return error.message;
  const words = error instanceof Error ? error.message : String(error);
  return `无法读取此文件：${words}`;
}

async function readOne(file: string, options: Options, register: readonly UnitRecord[]): Promise<Read> {
  try {
    const loaded = await loadFile(file, register);
    return { kind: 'read', located: locate(loaded, options, register) };
  } catch (error) {
    return { kind: 'failed', file, error: sentence(error) };
  }
}

/** Last year's report, and whose it is where it says so. */
interface LastYear {
  readonly report: ReportData;
  readonly unit: string;
}

async function readLastYear(options: Options, register: readonly UnitRecord[]): Promise<LastYear | null> {
  if (options.lastYear === null) return null;
  const before = options.year === null ? null : options.year - 1;
  try {
    const loaded = await loadFile(options.lastYear, register);
    const { unit } = locate(loaded, { unit: null, year: loaded.year ?? before ?? 0 }, register);
    return { report: loaded.report, unit: unitKey(unit) };
  } catch (error) {
    throw new UsageError(`--last-year 指定的文件无法读取：${options.lastYear}。${sentence(error)}`);
  }
}

/** One file beside one file of last year is the same unit's; among several, the unit tells. */
function lastYearOf(one: Located, files: number, lastYear: LastYear | null): ReportData | undefined {
  if (lastYear === null) return undefined;
  return files === 1 || unitKey(one.unit) === lastYear.unit ? lastYear.report : undefined;
}

/**
 * Reads all files and judges each; texts are compared among them. A file that can't be read is told of in its place.
 *
 * @param onRead called after each file is read
 * @throws UsageError where the file of last year can't be read
 */
export async function checkFiles(
  files: readonly string[],
  options: Options,
  register: readonly UnitRecord[],
  onRead: (done: number, file: string, error: string | null) => void,
): Promise<Outcome[]> {
  const lastYear = await readLastYear(options, register);
  const read: Read[] = [];
  for (const file of files) {
    const one = await readOne(file, options, register);
    read.push(one);
    onRead(read.length, file, one.kind === 'failed' ? one.error : null);
  }
  const located = read.flatMap((one) => (one.kind === 'read' ? [one.located] : []));
  const neighbours = new Map(neighboursOf(located).map((others, at) => [located[at], others]));
  return read.map((one) => {
    if (one.kind === 'failed') return one;
    const { loaded, unit, year } = one.located;
    const around = {
      unit,
      year,
      register,
      lastYear: lastYearOf(one.located, files.length, lastYear),
      nearTexts: neighbours.get(one.located),
    };
    return { kind: 'checked', checked: checkReport(loaded, around) };
  });
}
