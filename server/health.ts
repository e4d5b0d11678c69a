import { sql } from 'drizzle-orm';
import type { Database } from '@/db/connection';

/** Whether the database answers. */
export async function healthy(db: Database): Promise<boolean> {
  try {
    await db.execute(sql`select 1`);
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}
