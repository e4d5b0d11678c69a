import { z } from 'zod';
import { textSchema, unitCodeSchema } from '../inputs';
import { router, signedInProcedure } from '../trpc';
import { assign } from './assign';
import { assignableUnits } from './assignable-units';
import { cancelImport } from './cancel-import';
import { decide } from './decide';
import { FIRST_YEAR, MAX_DECIDED } from './limits';
import { listImports } from './list-imports';
import { openImport } from './open-import';
import { readAgain } from './read-again';
import { viewImportFile } from './view-file';
import { viewImport } from './view-import';

const importSchema = z.strictObject({ importId: z.uuid() });
const fileSchema = z.strictObject({ fileId: z.uuid() });

export const folderImportRouter = router({
  list: signedInProcedure
    .input(z.strictObject({ before: z.uuid().nullable() }))
    .query(({ ctx, input }) => listImports(ctx, input)),
  view: signedInProcedure.input(importSchema).query(({ ctx, input }) => viewImport(ctx, input)),
  file: signedInProcedure.input(fileSchema).query(({ ctx, input }) => viewImportFile(ctx, input)),
  units: signedInProcedure.query(({ ctx }) => assignableUnits(ctx)),
  open: signedInProcedure
    .input(z.strictObject({ name: textSchema(200).pipe(z.string().trim().min(1)) }))
    .mutation(({ ctx, input }) => openImport(ctx, input)),
  assign: signedInProcedure
    .input(
      z.strictObject({
        fileId: z.uuid(),
        unitCode: unitCodeSchema.nullable(),
        year: z.int().min(FIRST_YEAR).max(2100).nullable(),
      }),
    )
    .mutation(({ ctx, input }) => assign(ctx, input)),
  decide: signedInProcedure
    .input(
      z.strictObject({
        fileIds: z.array(z.uuid()).min(1).max(MAX_DECIDED),
        as: z.enum(['published', 'draft', 'left-out']),
        publishedOn: z.iso.date().nullable(),
      }),
    )
    .mutation(({ ctx, input }) => decide(ctx, input)),
  readAgain: signedInProcedure.input(fileSchema).mutation(({ ctx, input }) => readAgain(ctx, input)),
  cancel: signedInProcedure.input(importSchema).mutation(({ ctx, input }) => cancelImport(ctx, input)),
});
