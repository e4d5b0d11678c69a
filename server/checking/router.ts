import { z } from 'zod';
import { unitCodeSchema, whichSchema, wordsSchema } from '../inputs';
import { router, signedInProcedure } from '../trpc';
import { passCheck } from './pass-check';
import { refuseCheck } from './refuse-check';
import { requestCheck } from './request-check';
import { setChecking } from './set-checking';
import { withdrawCheck } from './withdraw-check';

/** SHA-256 in hex of what the checker read: only ever compared with our own. */
const contentHash = z.string().regex(/^[0-9a-f]{64}$/);

/** 复核: a unit's own second pair of eyes, before the principal's. */
export const checkingRouter = router({
  request: signedInProcedure.input(whichSchema).mutation(({ ctx, input }) => requestCheck(ctx, input)),
  withdraw: signedInProcedure.input(whichSchema).mutation(({ ctx, input }) => withdrawCheck(ctx, input)),
  pass: signedInProcedure
    .input(whichSchema.extend({ contentHash }))
    .mutation(({ ctx, input }) => passCheck(ctx, input)),
  refuse: signedInProcedure
    .input(whichSchema.extend({ contentHash, reason: wordsSchema }))
    .mutation(({ ctx, input }) => refuseCheck(ctx, input)),
  set: signedInProcedure
    .input(z.strictObject({ unitCode: unitCodeSchema, required: z.boolean() }))
    .mutation(({ ctx, input }) => setChecking(ctx, input)),
});
