import { z } from 'zod';
import { unitCodeSchema, yearSchema } from '../inputs';
import { router, signedInProcedure } from '../trpc';
import { dashboardOfYear } from './dashboard-of-year';

export const dashboardRouter = router({
  /**
   * Every unit below an office for the year; null: the newest year. `office` is the code of its unit; null or left
   * out: the caller's own office, of several the topmost.
   */
  year: signedInProcedure
    .input(z.strictObject({ year: yearSchema.nullable(), office: unitCodeSchema.nullable().default(null) }))
    .query(({ ctx, input }) => dashboardOfYear(ctx, input)),
});
