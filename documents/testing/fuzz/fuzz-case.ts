import { FORMS } from '@/report/forms/registry';
import { readingSchema } from '@/report/reading';
import { reportDataSchema } from '@/report/report';
import type { Block } from '../../blocks';
import { type ReportRead, readReportFile } from '../../read-report';
import { UnreadableFile } from '../../unreadable-file';
import { numbered } from '../numbered';
import { printedReport } from '../printed-report';
import { damaged } from './damage';
import { Random } from './random';
import { REAL_FILES } from './real-files';
import { silences } from './silent';
import { SLIPS, TORN } from './slips';
import { WRITERS } from './writers';

/** What became of one case. */
export interface FuzzOutcome {
  readonly what: string;
  /** Processor time that reading took, in milliseconds. */
  readonly took: number;
  readonly refused: boolean;
  /** Empty where all is well. */
  readonly faults: readonly string[];
}

/** Longer than this, reading hangs. Processor time, so that a busy machine is not blamed on the file. */
export const HANGS_MS = 2_000;

type Read = { read: ReportRead } | { refused: true } | { crash: string };

async function readOrRefuse(bytes: Uint8Array): Promise<Read> {
  try {
    return { read: await readReportFile(bytes, '年报.docx', [], true) };
  } catch (error) {
    if (error instanceof UnreadableFile) return { refused: true };
    return {
      crash: error instanceof Error ? `${error.name}: ${error.stack ?? error.message}` : String(error),
    };
  }
}

const isAllowed = ({ report, reading }: ReportRead): boolean =>
  reportDataSchema.safeParse(report).success && readingSchema.safeParse(reading).success;

async function judged(
  what: string,
  bytes: Uint8Array,
  silent: (read: ReportRead) => string[],
): Promise<FuzzOutcome> {
  const before = process.cpuUsage();
  const outcome = await readOrRefuse(bytes);
  const { user, system } = process.cpuUsage(before);
  const took = (user + system) / 1_000;
  const faults = took > HANGS_MS ? [`took ${Math.round(took)} ms`] : [];
  if ('crash' in outcome) faults.push(outcome.crash);
  if ('read' in outcome) {
    if (!isAllowed(outcome.read)) faults.push('is not what the schemas allow');
    faults.push(...silent(outcome.read));
  }
  return { what, took, refused: 'refused' in outcome, faults };
}

async function damagedCase(random: Random): Promise<FuzzOutcome> {
  const file = random.pick(REAL_FILES);
  return await judged(`${file.name} damaged`, await damaged(file, random), () => []);
}

function withSlips(blocks: readonly Block[], random: Random): Block[] {
  const nth = random.below(3);
  let seen = -1;
  return blocks.map((block) => {
    if (block.kind === 'paragraph') return block;
    seen += 1;
    if (seen !== nth) return block;
    let table = block;
    for (let count = 1 + random.below(3); count > 0; count -= 1) table = random.pick(SLIPS)(table, random);
    return random.chance(3) ? random.pick(TORN)(table, random) : table;
  });
}

async function slippedCase(random: Random): Promise<FuzzOutcome> {
  const form = random.pick(FORMS);
  const truth = numbered(form);
  const blocks = withSlips(printedReport(form, { cells: truth }), random);
  const name = random.pick(Object.keys(WRITERS));
  const bytes = (await WRITERS[name]?.(blocks)) ?? new Uint8Array();
  return await judged(`${form.name} with slips as ${name}`, bytes, (read) =>
    silences(read, blocks, form, truth),
  );
}

/** One case of the fuzzer: a real file damaged, or a report of known numbers that is not quite the form. */
export async function fuzzCase(seed: number): Promise<FuzzOutcome> {
  const random = new Random(seed);
  return random.chance(5) ? await damagedCase(random) : await slippedCase(random);
}

/**
 * Reads every real file once. A reader loads its library with its first file, which takes seconds where it is compiled as it
 * is loaded: that is no file's fault, and is not to be timed with one.
 */
export async function loadReaders(): Promise<void> {
  for (const { bytes } of REAL_FILES) await readOrRefuse(bytes);
}
