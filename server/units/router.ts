import { router, signedInProcedure } from '../trpc';
import { listUnits } from './list-units';

export type { UnitRow } from './list-units';

export const unitsRouter = router({
  /** Every unit, by code. System administrators only. */
  list: signedInProcedure.query(({ ctx }) => listUnits(ctx)),
});
