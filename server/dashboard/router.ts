import { z } from 'zod';
import { router, signedInProcedure } from '../trpc';
import type { DashboardView } from './view';

export const dashboardRouter = router({
  /** Every unit below the caller's office (the whole city for the city office) for the year; null: the newest year. */
  year: signedInProcedure
    .input(z.strictObject({ year: z.int().nullable() }))
    .query((): Promise<DashboardView> => {
      throw new Error('not built');
    }),
});
