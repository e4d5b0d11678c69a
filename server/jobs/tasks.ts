import type { Task, TaskList } from 'graphile-worker';
import { z } from 'zod';
import type { Database } from '@/db/connection';
import { platformNow } from '../clock';
import { faultOf } from '../fault';
import { giveUpReading } from '../folder-import/give-up-reading';
import { readImportFile } from '../folder-import/read-import-file';
import { remind } from '../notices/remind';
import { remindReviewers } from '../notices/remind-reviewers';
import { sendMail } from '../notices/send-mail';
import type { TaskName } from './queue';

const mailSchema = z.object({ mailId: z.uuid() });
const fileSchema = z.object({ fileId: z.uuid() });

/**
 * What is done by the clock (UTC): every hour from 9 to 17 in Asia/Shanghai, Monday to Friday. What has been told isn't told
 * again; an hour that no worker lived through is made up for by the next.
 */
export const CRONTAB = '0 1-9 * * 1-5 remind';

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
    'send-mail': async (payload) => {
      await sendMail({ db, now: platformNow() }, mailSchema.parse(payload).mailId);
    },
    remind: async () => {
      await remind({ db, now: platformNow() });
      await remindReviewers({ db, now: platformNow() });
    },
  } satisfies Record<TaskName, Task>;
}
