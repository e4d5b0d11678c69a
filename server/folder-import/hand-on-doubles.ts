import { sql } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { folderImport, folderImportFile } from '@/db/schema/folder-import';
import { queueReading } from './queue-reading';

/**
 * What other imports brought as doubles of an import's files, now that it is called off: of each, the first is read in
 * its place, and the others are doubles of that one. A file that was taken in before stays what they are doubles of.
 *
 * The import's row is locked for `update`.
 */
export async function handOnDoubles(tx: Database, importId: string): Promise<void> {
  const heirs = await tx.execute<{ id: string; first: string }>(sql`
    select distinct on (own.id) double.id, own.id as first
    from ${folderImportFile} as own
    join ${folderImportFile} as double on double.double_of = own.id and double.import_id <> own.import_id
    join ${folderImport} as other on other.id = double.import_id and other.cancelled_at is null
    where own.import_id = ${importId} and coalesce(own.outcome, 'left-out') = 'left-out'
    order by own.id, other.at, double.path, double.id`);
  if (heirs.length === 0) return;
  const list = sql`json_to_recordset(${JSON.stringify(heirs)}::json) as heir (id uuid, first uuid)`;
  await tx.execute(sql`
    update ${folderImportFile} as file set state = 'waiting', double_of = null
    from ${list} where file.id = heir.id`);
  await tx.execute(sql`
    update ${folderImportFile} as file set double_of = heir.id
    from ${list} where file.double_of = heir.first and file.import_id <> ${importId}`);
  await queueReading(
    tx,
    heirs.map(({ id }) => id),
  );
}
