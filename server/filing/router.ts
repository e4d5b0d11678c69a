import { z } from 'zod';
import { TABLE_IDS } from '@/report/ids';
import { textSchema, unitCodeSchema, wordsSchema, yearSchema } from '../inputs';
import { windowSchema } from '../live/message';
import { moveWindow } from '../live/move-window';
import { router, signedInProcedure } from '../trpc';
import { abandonCorrection } from './abandon-correction';
import { amendCorrection } from './amend-correction';
import { answer } from './answer';
import { applyImport } from './apply-import';
import { changesSince } from './changes-since';
import { confirmCells } from './confirm-cells';
import { declareNoRequests } from './declare-no-requests';
import { explain } from './explain';
import { fillRestZero } from './fill-rest-zero';
import { listTasks } from './list-tasks';
import { moveToForm } from './move-to-form';
import { openCorrection } from './open-correction';
import { openFiling } from './open-filing';
import { recall } from './recall';
import { refuseSignOff } from './refuse-sign-off';
import { requestSignOff } from './request-sign-off';
import { restoreArchive } from './restore-archive';
import { saveDraft } from './save-draft';
import { signOff } from './sign-off';
import { submit } from './submit';
import { takeLastYear } from './take-last-year';
import { cellIdSchema, editSchema, pathSchema, voidsSchema } from './view';
import { viewArchive } from './view-archive';
import { viewFiling } from './view-filing';
import { withdrawSignOff } from './withdraw-sign-off';

const which = { unitCode: unitCodeSchema, year: yearSchema };
/** Of what changes the draft, or what is signed with it: what the caller knows that to void. */
const editing = { ...which, voids: voidsSchema };
const text = wordsSchema;
/** SHA-256 in hex, or a shorter hash of values: only ever compared with our own. */
const hash = z.string().regex(/^[0-9a-z]{1,64}$/);

const correctionTerms = { reason: text, material: z.boolean() };

export const filingRouter = router({
  tasks: signedInProcedure.query(({ ctx }) => listTasks(ctx)),
  /** Opens the filing, creating an empty draft where there is none and the caller may draft. */
  open: signedInProcedure.input(z.strictObject(which)).mutation(({ ctx, input }) => openFiling(ctx, input)),
  view: signedInProcedure.input(z.strictObject(which)).query(({ ctx, input }) => viewFiling(ctx, input)),
  save: signedInProcedure
    .input(
      z.strictObject({
        ...editing,
        edits: z.array(editSchema).min(1).max(500),
        /** The account that typed the edits; left out, the session's own. */
        typist: z.uuid().optional(),
      }),
    )
    .mutation(({ ctx, input }) => saveDraft(ctx, input)),
  /** What changed after a revision of the draft. */
  changes: signedInProcedure
    .input(z.strictObject({ ...which, since: z.int().nonnegative() }))
    .query(({ ctx, input }) => changesSince(ctx, input)),
  /** Where in the filing a listening window's person is. */
  moveWindow: signedInProcedure
    .input(z.strictObject({ ...which, window: z.uuid(), at: windowSchema.shape.at }))
    .mutation(({ ctx, input }) => moveWindow(ctx, input)),
  applyImport: signedInProcedure
    .input(
      z.strictObject({
        ...editing,
        importId: z.uuid(),
        mode: z.enum(['replace', 'fill-empty']),
        /** Places already typed in that shall get the file's value (fill-empty). */
        take: z.array(pathSchema).max(1000).default([]),
        revision: z.int(),
      }),
    )
    .mutation(({ ctx, input }) => applyImport(ctx, input)),
  moveForm: signedInProcedure
    .input(z.strictObject({ ...editing, revision: z.int() }))
    .mutation(({ ctx, input }) => moveToForm(ctx, input)),
  /** An archived draft, whole, to be read. */
  archive: signedInProcedure
    .input(z.strictObject({ ...which, archiveId: z.uuid() }))
    .query(({ ctx, input }) => viewArchive(ctx, input)),
  restore: signedInProcedure
    .input(z.strictObject({ ...editing, archiveId: z.uuid(), revision: z.int() }))
    .mutation(({ ctx, input }) => restoreArchive(ctx, input)),
  confirmCells: signedInProcedure
    .input(z.strictObject({ ...which, cells: z.array(cellIdSchema).min(1).max(500) }))
    .mutation(({ ctx, input }) => confirmCells(ctx, input)),
  /** Numbers of last year's publication into the empty cells named. */
  takeLastYear: signedInProcedure
    .input(z.strictObject({ ...editing, cells: z.array(cellIdSchema).min(1).max(50), revision: z.int() }))
    .mutation(({ ctx, input }) => takeLastYear(ctx, input)),
  /** No application came this year: the person's own statement. */
  declareNoRequests: signedInProcedure
    .input(z.strictObject({ ...editing, reviews: z.enum(['none', 'some']), revision: z.int() }))
    .mutation(({ ctx, input }) => declareNoRequests(ctx, input)),
  /** 本表其余为 0 */
  fillRestZero: signedInProcedure
    .input(z.strictObject({ ...editing, table: z.enum(TABLE_IDS), revision: z.int() }))
    .mutation(({ ctx, input }) => fillRestZero(ctx, input)),
  explain: signedInProcedure
    .input(z.strictObject({ ...editing, fingerprint: textSchema(200), valuesHash: hash, text }))
    .mutation(({ ctx, input }) => explain(ctx, input)),
  requestSignOff: signedInProcedure
    .input(z.strictObject(which))
    .mutation(({ ctx, input }) => requestSignOff(ctx, input)),
  withdrawSignOff: signedInProcedure
    .input(z.strictObject(which))
    .mutation(({ ctx, input }) => withdrawSignOff(ctx, input)),
  signOff: signedInProcedure
    .input(z.strictObject({ ...which, contentHash: hash, password: z.string().min(1).max(200) }))
    .mutation(({ ctx, input }) => signOff(ctx, input)),
  refuseSignOff: signedInProcedure
    .input(z.strictObject({ ...which, reason: text }))
    .mutation(({ ctx, input }) => refuseSignOff(ctx, input)),
  submit: signedInProcedure
    .input(z.strictObject({ ...which, contentHash: hash }))
    .mutation(({ ctx, input }) => submit(ctx, input)),
  recall: signedInProcedure.input(z.strictObject(which)).mutation(({ ctx, input }) => recall(ctx, input)),
  /** A correction of what is published: 更正原因 and 是否实质性更正. */
  openCorrection: signedInProcedure
    .input(z.strictObject({ ...which, ...correctionTerms }))
    .mutation(({ ctx, input }) => openCorrection(ctx, input)),
  amendCorrection: signedInProcedure
    .input(z.strictObject({ ...editing, ...correctionTerms }))
    .mutation(({ ctx, input }) => amendCorrection(ctx, input)),
  abandonCorrection: signedInProcedure
    .input(z.strictObject(which))
    .mutation(({ ctx, input }) => abandonCorrection(ctx, input)),
  /** The unit's answer to a comment. */
  answer: signedInProcedure
    .input(z.strictObject({ threadId: z.uuid(), text }))
    .mutation(({ ctx, input }) => answer(ctx, input)),
});
