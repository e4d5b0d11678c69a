/** The process that reads files which nobody has looked at yet: see runGuarded. */
import { readReportFile } from '../read-report';
import { readRegister } from '../register/read-register';
import { readScan } from '../scan/read-scan';
import { UnreadableFile } from '../unreadable-file';
import { runGuarded } from './guarded-thread';
import type { ReadingAnswer, ReadingJob } from './messages';

async function answerTo({ as, bytes, name, units }: ReadingJob): Promise<ReadingAnswer> {
  try {
    if (as === 'register') return { kind: 'read', read: await readRegister(bytes) };
    if (as === 'scan') return { kind: 'read', read: await readScan(bytes) };
    return { kind: 'read', read: await readReportFile(bytes, name, units) };
  } catch (error) {
    if (error instanceof UnreadableFile) {
      return { kind: 'unreadable', code: error.code, cause: String(error.cause ?? '') };
    }
    return { kind: 'fault', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

runGuarded(import.meta.url, answerTo);
