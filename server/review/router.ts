import { z } from 'zod';
import { placeSchema } from '@/report/finding';
import { optionalWordsSchema, whichSchema, wordsSchema } from '../inputs';
import { router, signedInProcedure } from '../trpc';
import { accept } from './accept';
import { comment } from './comment';
import { confirmPaper } from './confirm-paper';
import { hold } from './hold';
import { open } from './open';
import { orderCorrection } from './order-correction';
import { publish } from './publish';
import { refusePaper } from './refuse-paper';
import { release } from './release';
import { reopen } from './reopen';
import { reply } from './reply';
import { resolve } from './resolve';
import { returnToUnit } from './return-to-unit';
import { sendBack } from './send-back';
import { viewReview } from './view-review';

const text = wordsSchema;
const optionalText = optionalWordsSchema;
const which = whichSchema;
const thread = z.strictObject({ threadId: z.uuid() });
/** Decisions name the submission they were taken on: one on a stale version is refused. */
const on = { submissionId: z.uuid() };

export const reviewRouter = router({
  /** Reading a submission as its reviewer marks it opened: the unit can no longer recall it. */
  open: signedInProcedure.input(which).mutation(({ ctx, input }) => open(ctx, input)),
  view: signedInProcedure.input(which).query(({ ctx, input }) => viewReview(ctx, input)),
  comment: signedInProcedure
    .input(z.strictObject({ ...on, place: placeSchema, text }))
    .mutation(({ ctx, input }) => comment(ctx, input)),
  /** A further word of the office in a thread. */
  reply: signedInProcedure
    .input(z.strictObject({ threadId: z.uuid(), text }))
    .mutation(({ ctx, input }) => reply(ctx, input)),
  resolve: signedInProcedure.input(thread).mutation(({ ctx, input }) => resolve(ctx, input)),
  reopen: signedInProcedure.input(thread).mutation(({ ctx, input }) => reopen(ctx, input)),
  /** 签章与校验码相符 */
  confirmPaper: signedInProcedure
    .input(z.strictObject(on))
    .mutation(({ ctx, input }) => confirmPaper(ctx, input)),
  /** They are not: the report goes back, to be signed anew. */
  refusePaper: signedInProcedure
    .input(z.strictObject({ ...on, reason: text }))
    .mutation(({ ctx, input }) => refusePaper(ctx, input)),
  /** Needs at least one open comment anchored to a place. */
  returnToUnit: signedInProcedure
    .input(z.strictObject({ ...on, reason: optionalText }))
    .mutation(({ ctx, input }) => returnToUnit(ctx, input)),
  /** Not while a thread is open or answered but unresolved. */
  accept: signedInProcedure.input(z.strictObject(on)).mutation(({ ctx, input }) => accept(ctx, input)),
  publish: signedInProcedure.input(z.strictObject(on)).mutation(({ ctx, input }) => publish(ctx, input)),
  /** The city's: stops a publication until released. */
  hold: signedInProcedure
    .input(z.strictObject({ ...on, reason: text }))
    .mutation(({ ctx, input }) => hold(ctx, input)),
  release: signedInProcedure.input(z.strictObject(on)).mutation(({ ctx, input }) => release(ctx, input)),
  /** 责令更正 of what stands published. */
  orderCorrection: signedInProcedure
    .input(which.extend({ reason: text }))
    .mutation(({ ctx, input }) => orderCorrection(ctx, input)),
  /** The city's: a submitted or accepted filing goes back to the unit, with a reason. */
  sendBack: signedInProcedure
    .input(z.strictObject({ ...on, reason: text }))
    .mutation(({ ctx, input }) => sendBack(ctx, input)),
});
