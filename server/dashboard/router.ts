import { z } from 'zod';
import { router, signedInProcedure } from '../trpc';
import { dashboardOfYear } from './dashboard-of-year';

export const dashboardRouter = router({
  /** Every unit below the caller's office (the whole city for the city office) for the year; null: the newest year. */
  year: signedInProcedure
    .input(z.strictObject({ year: z.int().nullable() }))
    .query(({ ctx, input }) => dashboardOfYear(ctx, input)),
});
