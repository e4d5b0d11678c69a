import { sql } from 'drizzle-orm';
import { folderImport, folderImportFile } from '@/db/schema/folder-import';
import type { Context } from '../context';
import { queueReading } from './queue-reading';

type Background = Pick<Context, 'db' | 'now'>;

const GIVEN_UP =
  '读取这份文件时系统多次中断，已停止读取。请稍后重新读取；仍然中断时，请用 Word 或 WPS 打开原稿，另存为 .docx 后再导入。';

/**
 * Files whose every try ended with the worker killed are given up: should it be the file that kills it, it would do so
 * for ever. A person may still have it read again.
 */
async function giveUpDeadly({ db, now }: Background): Promise<void> {
  await db.execute(sql`
    update ${folderImportFile} as file
    set state = 'unreadable', failure = ${GIVEN_UP}, read_at = ${now.toISOString()}::timestamptz
    from graphile_worker.jobs as job
    where file.state = 'waiting' and job.key = 'read-import-file:' || file.id
      and job.locked_at is null and job.attempts >= job.max_attempts`);
}

/**
 * Sees to files that wait while no job will ever read them: they are left for the worker once more where the queue was
 * emptied, and given up where their tries are used up. What a file waits for is told by its own row and not by the queue.
 */
export async function waitingAgain(background: Background): Promise<void> {
  await giveUpDeadly(background);
  const lost = await background.db.execute<{ id: string }>(sql`
    select file.id from ${folderImportFile} as file
    join ${folderImport} as import on import.id = file.import_id and import.cancelled_at is null
    where file.state = 'waiting' and not exists (
      select from graphile_worker.jobs as job where job.key = 'read-import-file:' || file.id)`);
  await queueReading(
    background.db,
    lost.map(({ id }) => id),
  );
}
