/** The process that reads files which nobody has looked at yet: see runGuarded. */
import { readReportFile } from '../read-report';
import { readRegister } from '../register/read-register';
import { UnreadableFile } from '../unreadable-file';
import { runGuarded } from './guarded-thread';
import type { ReadingAnswer, ReadingJob } from './messages';

async function answerTo({ as, bytes, name, units }: ReadingJob): Promise<ReadingAnswer> {
  try {
    const read = as === 'register' ? readRegister(bytes) : readReportFile(bytes, name, units);
    return { kind: 'read', read: await read };
  } catch (error) {
    if (error instanceof UnreadableFile) {
      return { kind: 'unreadable', code: error.code, cause: String(error.cause ?? '') };
    }
    return { kind: 'fault', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

runGuarded(import.meta.url, answerTo);
