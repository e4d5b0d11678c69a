import { z } from 'zod';
import type { Actor } from '../context';
import { publicProcedure, router } from '../trpc';
import { changePassword } from './change-password';

const typed = z.string().min(1).max(1000);

export const accountRouter = router({
  /** Who is signed in; null for nobody. */
  me: publicProcedure.query(({ ctx }): Actor | null => ctx.actor),
  /** Open to who holds a one-time password too, who may do nothing else. */
  changePassword: publicProcedure
    .input(z.strictObject({ current: typed, next: typed }))
    .mutation(({ ctx, input }) => changePassword(ctx, input)),
});
