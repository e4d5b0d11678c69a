import { z } from 'zod';
import { voidsSchema } from '../filing/view';
import { whichSchema } from '../inputs';
import { router, signedInProcedure } from '../trpc';
import { compareStates } from './compare-states';
import { restoreState } from './restore-state';
import { pointSchema } from './view';
import { viewHistory } from './view-history';
import { viewSession } from './view-session';

export const draftHistoryRouter = router({
  /** `before`: the sittings before that number; null: the newest. */
  view: signedInProcedure
    .input(whichSchema.extend({ before: z.int().nullable() }))
    .query(({ ctx, input }) => viewHistory(ctx, input)),
  session: signedInProcedure
    .input(whichSchema.extend({ number: z.int().min(1) }))
    .query(({ ctx, input }) => viewSession(ctx, input)),
  compare: signedInProcedure
    .input(whichSchema.extend({ from: pointSchema, to: pointSchema }))
    .query(({ ctx, input }) => compareStates(ctx, input)),
  restore: signedInProcedure
    .input(whichSchema.extend({ point: pointSchema, revision: z.int(), voids: voidsSchema }))
    .mutation(({ ctx, input }) => restoreState(ctx, input)),
});
