import { TRPCError } from '@trpc/server';

/** Waits for a call to be refused: code, sentence and details. Fails where it isn't, or where a fault is thrown. */
export async function refusal(
  call: Promise<unknown>,
): Promise<{ code: string; message: string; details: unknown }> {
  const error = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof TRPCError && error.code !== 'INTERNAL_SERVER_ERROR') {
    const cause = error.cause as { details?: unknown } | undefined;
    return { code: error.code, message: error.message, details: cause?.details };
  }
  throw error ?? new Error('the call was not refused');
}
