import type { Actor } from '../context';
import { publicProcedure, router } from '../trpc';

export const accountRouter = router({
  /** Who is signed in; null for nobody. */
  me: publicProcedure.query(({ ctx }): Actor | null => ctx.actor),
});
