import { initTRPC, TRPCError } from '@trpc/server';
import superjson from 'superjson';
import { ZodError } from 'zod';
import type { Context } from './context';
import { FAULT_MESSAGE, MALFORMED_MESSAGE, Refusal } from './errors';

/** What a person sees of an error: our own sentences as they are, a fault of ours without its words. */
function shownMessage(error: TRPCError): string {
  if (error.cause instanceof Refusal) return error.cause.message;
  if (error.cause instanceof ZodError) return MALFORMED_MESSAGE;
  return error.code === 'INTERNAL_SERVER_ERROR' ? FAULT_MESSAGE : error.message;
}

const t = initTRPC.context<Context>().create({
  transformer: superjson,
  errorFormatter: ({ shape, error }) => ({
    ...shape,
    message: shownMessage(error),
    data: {
      code: shape.data.code,
      httpStatus: shape.data.httpStatus,
      path: shape.data.path,
      details: error.cause instanceof Refusal ? (error.cause.details ?? null) : null,
    },
  }),
});

/** The one place where a verb's Refusal becomes tRPC's error. */
const refusals = t.middleware(async ({ next }) => {
  const result = await next();
  if (result.ok || !(result.error.cause instanceof Refusal)) return result;
  const { cause } = result.error;
  throw new TRPCError({ code: cause.code, message: cause.message, cause });
});

const signedIn = t.middleware(({ ctx, next }) => {
  if (!ctx.actor) throw new Refusal('UNAUTHORIZED', '尚未登录或登录已失效，请重新登录。');
  return next({ ctx: { ...ctx, actor: ctx.actor } });
});

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;
/** Anyone, signed in or not. */
export const publicProcedure = t.procedure.use(refusals);
/** The verbs themselves check who may; this only refuses a caller without a session. */
export const signedInProcedure = publicProcedure.use(signedIn);
