import type { Task, TaskList } from 'graphile-worker';
import { z } from 'zod';
import type { Database } from '@/db/connection';
import { platformNow } from '../clock';
import { faultOf } from '../fault';
import { giveUpReading } from '../folder-import/give-up-reading';
import { readImportFile } from '../folder-import/read-import-file';
import type { TaskName } from './queue';

const fileSchema = z.object({ fileId: z.uuid() });

/** What the worker can do, by name. Each bears to be done twice. */
export function taskList(db: Database): TaskList {
  return {
    'read-import-file': async (payload, { job }) => {
      const { fileId } = fileSchema.parse(payload);
      try {
        await readImportFile({ db, now: platformNow() }, fileId);
      } catch (error) {
        const fault = faultOf(error, 'read-import-file');
        if (job.attempts >= job.max_attempts)
          await giveUpReading({ db, now: platformNow() }, fileId, fault.id);
        throw fault;
      }
    },
  } satisfies Record<TaskName, Task>;
}
