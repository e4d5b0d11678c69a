import { z } from 'zod';
import { REGISTER_FIELDS, registerRowSchema } from '@/report/register/register-row';
import { registerWordsSchema } from '@/report/register/words';
import { voidsSchema } from '../filing/view';
import { textSchema, unitCodeSchema, whichSchema, yearSchema } from '../inputs';
import { router, signedInProcedure } from '../trpc';
import { keepRegister } from './keep-register';
import { removeRegister } from './remove-register';
import { takeCount } from './take-count';
import { undoCount } from './undo-count';
import { viewRegister } from './view-register';

const which = { unitCode: unitCodeSchema, year: yearSchema };
/** As many rows as documents/xlsx looks into. */
const MOST_ROWS = 5_000;

/** 登记台账: a unit's register of applications, of which table 3 is counted. */
export const registerRouter = router({
  view: signedInProcedure.input(whichSchema).query(({ ctx, input }) => viewRegister(ctx, input)),
  keep: signedInProcedure
    .input(
      z.strictObject({
        ...which,
        fileName: textSchema(200),
        sheet: textSchema(100),
        rows: z.array(registerRowSchema).min(1).max(MOST_ROWS),
        heads: z.partialRecord(z.enum(REGISTER_FIELDS), textSchema(100)),
        words: registerWordsSchema,
      }),
    )
    .mutation(({ ctx, input }) => keepRegister(ctx, input)),
  take: signedInProcedure
    .input(
      z.strictObject({ ...which, voids: voidsSchema, revision: z.int(), leftOut: z.int().nonnegative() }),
    )
    .mutation(({ ctx, input }) => takeCount(ctx, input)),
  undo: signedInProcedure
    .input(z.strictObject({ ...which, voids: voidsSchema, revision: z.int() }))
    .mutation(({ ctx, input }) => undoCount(ctx, input)),
  remove: signedInProcedure.input(whichSchema).mutation(({ ctx, input }) => removeRegister(ctx, input)),
});
