import { z } from 'zod';
import { textSchema, unitCodeSchema } from '../inputs';
import { router, signedInProcedure } from '../trpc';
import { contacts } from './contacts';
import { listUnits } from './list-units';
import { otherNames } from './other-names';
import { saveContact } from './save-contact';
import { TELEPHONE } from './telephone';

export type { UnitRow } from './list-units';

export const unitsRouter = router({
  /** Every unit, by code. System administrators only. */
  list: signedInProcedure.query(({ ctx }) => listUnits(ctx)),
  /** The full names of all units but the one given, as anybody may read them on the public pages. */
  otherNames: signedInProcedure
    .input(z.strictObject({ unitCode: unitCodeSchema }))
    .query(({ ctx, input }) => otherNames(ctx.db, input.unitCode)),
  /** Whom the caller may call about the report, and which telephones the caller keeps. */
  contacts: signedInProcedure.query(({ ctx }) => contacts(ctx)),
  saveContact: signedInProcedure
    .input(
      z.strictObject({
        unitCode: unitCodeSchema,
        office: textSchema(60),
        telephone: z.string().trim().regex(TELEPHONE),
      }),
    )
    .mutation(({ ctx, input }) => saveContact(ctx, input)),
});
