import { eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { storedFile } from '@/db/schema/stored-file';
import { sha256 } from '../sha256';

/** Where files are kept, by the SHA-256 of their bytes. All that a store elsewhere (S3) would have to offer. */
export interface FileStore {
  /** Keeps the bytes and gives their SHA-256, lower-case hex; bytes that are there already are kept once. */
  put(bytes: Uint8Array, now: Date): Promise<string>;
  /** The bytes; null where none are kept under this hash. */
  get(sha256: string): Promise<Uint8Array | null>;
}

/** The store within the database: what is kept in a transaction stands or falls with it. */
export function fileStore(db: Database): FileStore {
  return {
    async put(bytes, now) {
      const hash = sha256(bytes);
      await db
        .insert(storedFile)
        .values({ sha256: hash, size: bytes.byteLength, bytes: Buffer.from(bytes), at: now })
        .onConflictDoNothing();
      return hash;
    },
    async get(hash) {
      const [row] = await db
        .select({ bytes: storedFile.bytes })
        .from(storedFile)
        .where(eq(storedFile.sha256, hash));
      return row?.bytes ?? null;
    },
  };
}
