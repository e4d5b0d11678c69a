import { initTRPC, TRPCError } from '@trpc/server';
import superjson from 'superjson';
import { ZodError } from 'zod';
import { callerOf } from './caller';
import type { Context } from './context';
import { MALFORMED_MESSAGE, Refusal } from './errors';
import { Fault, faultOf } from './fault';

/**
 * An error as a person may see it: our own sentences as they are, a fault of ours without its words. Null where it is
 * that already.
 */
function shownError({ code, cause }: TRPCError, path: string | undefined): TRPCError | null {
  if (cause instanceof Fault) return null;
  if (cause instanceof Refusal) return new TRPCError({ code: cause.code, message: cause.message, cause });
  if (code === 'BAD_REQUEST' && cause instanceof ZodError) {
    return new TRPCError({ code, message: MALFORMED_MESSAGE, cause });
  }
  if (code !== 'INTERNAL_SERVER_ERROR') return null;
  const fault = faultOf(cause, path ?? null);
  return new TRPCError({ code, message: fault.message, cause: fault });
}

const t = initTRPC.context<Context>().create({
  transformer: superjson,
  // An error from before the first middleware (no context, no such procedure) comes here as it is.
  errorFormatter: ({ shape, error, path }) => ({
    ...shape,
    message: (shownError(error, path) ?? error).message,
    data: {
      code: shape.data.code,
      httpStatus: shape.data.httpStatus,
      path: shape.data.path,
      details: error.cause instanceof Refusal ? (error.cause.details ?? null) : null,
    },
  }),
});

/** The one place where what a verb throws becomes tRPC's error: for the wire, and for pages that call in process. */
const shownErrors = t.middleware(async ({ next, path }) => {
  const result = await next();
  const shown = result.ok ? null : shownError(result.error, path);
  if (shown !== null) throw shown;
  return result;
});

const signedIn = t.middleware(({ ctx, next }) => {
  return next({ ctx: { ...ctx, actor: callerOf(ctx) } });
});

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;
/** Anyone, signed in or not. */
export const publicProcedure = t.procedure.use(shownErrors);
/** The verbs themselves check who may; this only refuses a caller without a session. */
export const signedInProcedure = publicProcedure.use(signedIn);
