import type { RegisterFile } from '@/report/register/register-sheet';
import type { KnownUnit } from '../known-unit';
import { MAX_FILE_BYTES } from '../limits';
import type { ReportRead } from '../read-report';
import type { Scan } from '../scan/read-scan';
import { UnreadableFile } from '../unreadable-file';
import { PROCESSES, READING_CPU_MS, READING_MS } from './limits';
import type { ReadAs, ReadingJob } from './messages';
import { ReadingSlot } from './reading-slot';

/** The processes and who waits for one, first come, first served. */
interface Pool {
  slots: ReadingSlot[];
  free: ReadingSlot[];
  waiting: ((slot: ReadingSlot) => void)[];
}

// Next.js loads modules anew on each change while developing: the processes outlive them.
const kept = globalThis as typeof globalThis & { huangshuiReaders?: Pool };

function pool(): Pool {
  if (kept.huangshuiReaders) return kept.huangshuiReaders;
  const slots = Array.from({ length: PROCESSES }, () => new ReadingSlot());
  kept.huangshuiReaders = { slots, free: [...slots], waiting: [] };
  return kept.huangshuiReaders;
}

function taken(): Promise<ReadingSlot> {
  const { free, waiting } = pool();
  const slot = free.pop();
  return slot ? Promise.resolve(slot) : new Promise((resolve) => waiting.push(resolve));
}

function giveBack(slot: ReadingSlot): void {
  const { free, waiting } = pool();
  const next = waiting.shift();
  if (next) next(slot);
  else free.push(slot);
}

/**
 * Reads a report as readReportFile does, in another process, within a time and a memory limit: whatever a file does, it
 * costs its own reading and nothing else, and this process stays free to answer.
 *
 * @param name the file's name, kept in the reading
 * @param units the units that the report may be of
 * @param cpuMs how much of a processor (ms) the reading may take; how long it waits for one, or for a free process, is
 *   not counted
 * @throws UnreadableFile with a sentence for the person who brought the file, TOO_SLOW and TOO_BIG_TO_READ among its
 *   codes; any other Error is a fault of the reader
 */
export async function readOffThread(
  bytes: Uint8Array,
  name: string,
  units: readonly KnownUnit[],
  cpuMs: number = READING_CPU_MS,
): Promise<ReportRead> {
  return readInSlot({ as: 'report', bytes, name, units, cpuMs });
}

/**
 * Reads a unit's register of applications as readRegister does, in the same processes and within the same limits.
 *
 * @throws UnreadableFile, TOO_SLOW and TOO_BIG_TO_READ among its codes
 */
export async function readRegisterOffThread(bytes: Uint8Array): Promise<RegisterFile> {
  return readInSlot({ as: 'register', bytes, name: '', units: [], cpuMs: READING_CPU_MS });
}

/**
 * Looks at a scan of a signed page as readScan does, in the same processes and within the same limits.
 *
 * @throws UnreadableFile, TOO_SLOW and TOO_BIG_TO_READ among its codes
 */
export async function readScanOffThread(bytes: Uint8Array): Promise<Scan> {
  return readInSlot({ as: 'scan', bytes, name: '', units: [], cpuMs: READING_CPU_MS });
}

async function readInSlot<As extends keyof ReadAs>(job: ReadingJob<As>): Promise<ReadAs[As]> {
  if (job.bytes.length > MAX_FILE_BYTES) throw new UnreadableFile('TOO_LARGE');
  const slot = await taken();
  try {
    return await slot.read(job, READING_MS);
  } finally {
    giveBack(slot);
  }
}

/** Ends the reading processes; the next reading starts them anew. */
export function closeReaders(): void {
  for (const slot of pool().slots) slot.close();
}
