import { z } from 'zod';
import { unitCodeSchema } from '../inputs';
import { router, signedInProcedure } from '../trpc';
import { listUnits } from './list-units';
import { otherNames } from './other-names';

export type { UnitRow } from './list-units';

export const unitsRouter = router({
  /** Every unit, by code. System administrators only. */
  list: signedInProcedure.query(({ ctx }) => listUnits(ctx)),
  /** The full names of all units but the one given, as anybody may read them on the public pages. */
  otherNames: signedInProcedure
    .input(z.strictObject({ unitCode: unitCodeSchema }))
    .query(({ ctx, input }) => otherNames(ctx.db, input.unitCode)),
});
