import { z } from 'zod';
import { router, signedInProcedure } from '../trpc';
import { listEvents } from './list-events';

export type { AuditRow } from './list-events';

export const auditRouter = router({
  /** Newest first, 50 a page; `before`: only rows with a smaller id. Auditors only. */
  list: signedInProcedure
    .input(z.strictObject({ before: z.int().nullable() }))
    .query(({ ctx, input }) => listEvents(ctx, input)),
});
