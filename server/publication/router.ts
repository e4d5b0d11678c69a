import { z } from 'zod';
import { UNIT_KINDS } from '@/report/unit-record';
import { publicProcedure, router } from '../trpc';
import type { PublicIndex, PublicReport } from './view';

export const publicationRouter = router({
  index: publicProcedure
    .input(
      z.strictObject({
        /** Null: the newest year with a publication, else the newest open year. */
        year: z.int().nullable(),
        q: z.string().max(60),
        district: z.string().max(20).nullable(),
        kind: z.enum(UNIT_KINDS).nullable(),
        /** Only units that have published. */
        publishedOnly: z.boolean(),
      }),
    )
    .query((): Promise<PublicIndex> => {
      throw new Error('not built');
    }),
  report: publicProcedure
    .input(z.strictObject({ unitCode: z.string().max(40), year: z.int() }))
    .query((): Promise<PublicReport | null> => {
      throw new Error('not built');
    }),
});
