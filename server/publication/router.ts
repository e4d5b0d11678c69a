import { z } from 'zod';
import { UNIT_KINDS } from '@/report/unit-record';
import { textSchema, unitCodeSchema, whichSchema, yearSchema } from '../inputs';
import { publicProcedure, router } from '../trpc';
import { publicIndex } from './public-index';
import { publicReport } from './public-report';
import { publicUnit } from './public-unit';

export const publicationRouter = router({
  index: publicProcedure
    .input(
      z.strictObject({
        /** Null: the newest year with a publication, else the newest open year. */
        year: yearSchema.nullable(),
        q: textSchema(60),
        district: z.string().max(20).nullable(),
        kind: z.enum(UNIT_KINDS).nullable(),
        /** Only units that have published. */
        publishedOnly: z.boolean(),
      }),
    )
    .query(({ ctx, input }) => publicIndex(ctx, input)),
  unit: publicProcedure
    .input(z.strictObject({ unitCode: unitCodeSchema }))
    .query(({ ctx, input }) => publicUnit(ctx, input)),
  /** The newest version, unless one is named. */
  report: publicProcedure
    .input(whichSchema.extend({ version: z.int().min(1).max(9_999).optional() }))
    .query(({ ctx, input }) => publicReport(ctx, input)),
});
