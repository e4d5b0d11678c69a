import { z } from 'zod';
import { router, signedInProcedure } from '../trpc';

export interface AuditRow {
  id: number;
  at: Date;
  actorName: string;
  action: string;
  unitCode: string | null;
  unitName: string | null;
  details: Record<string, unknown>;
  hash: string;
}

export const auditRouter = router({
  /** Newest first, 50 a page; `before`: only rows with a smaller id. Auditors only. */
  list: signedInProcedure
    .input(z.strictObject({ before: z.int().nullable() }))
    .query((): Promise<{ rows: AuditRow[]; more: boolean; chainIntact: boolean }> => {
      throw new Error('not built');
    }),
});
