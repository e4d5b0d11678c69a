import { z } from 'zod';
import { router, signedInProcedure } from '../trpc';
import { listNotices } from './list-notices';
import { markRead } from './mark-read';
import { setMailAddress } from './set-mail-address';

/** 消息: each person's own. */
export const noticesRouter = router({
  list: signedInProcedure.query(({ ctx }) => listNotices(ctx)),
  /** `noticeId` null: all of them. */
  markRead: signedInProcedure
    .input(z.strictObject({ noticeId: z.uuid().nullable() }))
    .mutation(({ ctx, input }) => markRead(ctx, input)),
  setMailAddress: signedInProcedure
    .input(z.strictObject({ address: z.union([z.literal(''), z.email().max(200)]) }))
    .mutation(({ ctx, input }) => setMailAddress(ctx, input)),
});
