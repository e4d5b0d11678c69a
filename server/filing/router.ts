import { z } from 'zod';
import { router, signedInProcedure } from '../trpc';
import type { FilingTask, FilingView, FormMoveResult, SaveResult } from './view';
import { editSchema } from './view';

const which = { unitCode: z.string().max(40), year: z.int() };
const text = z.string().trim().min(1).max(2_000);
const todo = (): never => {
  throw new Error('not built');
};

export const filingRouter = router({
  tasks: signedInProcedure.query((): Promise<FilingTask[]> => todo()),
  /** Opens the filing, creating an empty draft where there is none and the caller may draft. */
  open: signedInProcedure.input(z.strictObject(which)).mutation((): Promise<{ id: string }> => todo()),
  view: signedInProcedure.input(z.strictObject(which)).query((): Promise<FilingView> => todo()),
  save: signedInProcedure
    .input(z.strictObject({ ...which, edits: z.array(editSchema).min(1).max(500) }))
    .mutation((): Promise<SaveResult> => todo()),
  applyImport: signedInProcedure
    .input(z.strictObject({ ...which, importId: z.uuid(), mode: z.enum(['replace', 'fill-empty']) }))
    .mutation((): Promise<FilingView> => todo()),
  moveForm: signedInProcedure
    .input(z.strictObject({ ...which, revision: z.int() }))
    .mutation((): Promise<FormMoveResult> => todo()),
  confirmCells: signedInProcedure
    .input(z.strictObject({ ...which, cells: z.array(z.string()).min(1) }))
    .mutation((): Promise<FilingView> => todo()),
  explain: signedInProcedure
    .input(z.strictObject({ ...which, fingerprint: z.string(), valuesHash: z.string(), text }))
    .mutation((): Promise<FilingView> => todo()),
  requestSignOff: signedInProcedure.input(z.strictObject(which)).mutation((): Promise<FilingView> => todo()),
  withdrawSignOff: signedInProcedure.input(z.strictObject(which)).mutation((): Promise<FilingView> => todo()),
  signOff: signedInProcedure
    .input(z.strictObject({ ...which, contentHash: z.string(), password: z.string().min(1).max(200) }))
    .mutation((): Promise<FilingView> => todo()),
  refuseSignOff: signedInProcedure
    .input(z.strictObject({ ...which, reason: text }))
    .mutation((): Promise<FilingView> => todo()),
  submit: signedInProcedure
    .input(z.strictObject({ ...which, contentHash: z.string() }))
    .mutation((): Promise<FilingView> => todo()),
  recall: signedInProcedure.input(z.strictObject(which)).mutation((): Promise<FilingView> => todo()),
  /** The unit's answer to a comment. */
  answer: signedInProcedure
    .input(z.strictObject({ threadId: z.uuid(), text }))
    .mutation((): Promise<FilingView> => todo()),
});
