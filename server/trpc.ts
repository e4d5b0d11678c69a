import { initTRPC } from '@trpc/server';
import superjson from 'superjson';
import type { Context } from './context';

const t = initTRPC.context<Context>().create({ transformer: superjson });

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;
/** Anyone, signed in or not. */
export const publicProcedure = t.procedure;
/** The verbs themselves check who may; this only refuses a caller without a session. */
export const signedInProcedure = t.procedure;
