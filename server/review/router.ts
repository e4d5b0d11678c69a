import { z } from 'zod';
import { placeSchema } from '@/report/finding';
import { router, signedInProcedure } from '../trpc';
import type { ReviewView } from './view';

const text = z.string().trim().min(1).max(2_000);
const optionalText = z.string().trim().max(2_000);
const todo = (): never => {
  throw new Error('not built');
};
/** Decisions name the submission they were taken on: one on a stale version is refused. */
const on = { submissionId: z.uuid() };

export const reviewRouter = router({
  /** Reading a submission as its reviewer marks it opened: the unit can no longer recall it. */
  open: signedInProcedure
    .input(z.strictObject({ unitCode: z.string(), year: z.int() }))
    .mutation((): Promise<ReviewView> => todo()),
  view: signedInProcedure
    .input(z.strictObject({ unitCode: z.string(), year: z.int() }))
    .query((): Promise<ReviewView> => todo()),
  comment: signedInProcedure
    .input(z.strictObject({ ...on, place: placeSchema, text }))
    .mutation((): Promise<ReviewView> => todo()),
  /** A further word of the office in a thread. */
  reply: signedInProcedure
    .input(z.strictObject({ threadId: z.uuid(), text }))
    .mutation((): Promise<ReviewView> => todo()),
  resolve: signedInProcedure
    .input(z.strictObject({ threadId: z.uuid() }))
    .mutation((): Promise<ReviewView> => todo()),
  reopen: signedInProcedure
    .input(z.strictObject({ threadId: z.uuid() }))
    .mutation((): Promise<ReviewView> => todo()),
  /** Needs at least one open comment anchored to a place. */
  returnToUnit: signedInProcedure
    .input(z.strictObject({ ...on, reason: optionalText }))
    .mutation((): Promise<ReviewView> => todo()),
  /** Not while a thread is open or answered but unresolved. */
  accept: signedInProcedure.input(z.strictObject(on)).mutation((): Promise<ReviewView> => todo()),
  publish: signedInProcedure.input(z.strictObject(on)).mutation((): Promise<ReviewView> => todo()),
  /** The city's: stops a publication until released. */
  hold: signedInProcedure
    .input(z.strictObject({ ...on, reason: text }))
    .mutation((): Promise<ReviewView> => todo()),
  release: signedInProcedure.input(z.strictObject(on)).mutation((): Promise<ReviewView> => todo()),
  /** The city's: an accepted filing goes back to the unit, with a reason. */
  sendBack: signedInProcedure
    .input(z.strictObject({ ...on, reason: text }))
    .mutation((): Promise<ReviewView> => todo()),
});
