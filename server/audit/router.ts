import { z } from 'zod';
import { router, signedInProcedure } from '../trpc';
import { AUDIT_ACTION_NAMES } from './actions';
import { listEvents } from './list-events';

export type { AuditRow } from './list-events';

const part = z.string().trim().min(1).max(60).nullable().default(null);
const day = z.iso.date().nullable().default(null);

export const auditRouter = router({
  /**
   * Newest first, 50 a page; `before`: only rows with a smaller id. What is left out or null filters nothing; days are
   * calendar days in Asia/Shanghai, both included. Auditors only.
   */
  list: signedInProcedure
    .input(
      z.strictObject({
        before: z.int().nullable(),
        person: part,
        unit: part,
        action: z.enum(AUDIT_ACTION_NAMES).nullable().default(null),
        from: day,
        to: day,
      }),
    )
    .query(({ ctx, input }) => listEvents(ctx, input)),
});
