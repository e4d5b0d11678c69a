import { TRPCError } from '@trpc/server';
import { redirect } from 'next/navigation';
import { newPasswordPath } from '@/app/new-password-path';
import { currentActor, serverCaller } from '@/server/session';

type Caller = Awaited<ReturnType<typeof serverCaller>>;
/** What a page reads, or the sentence of why it may not. */
export type Loaded<T> =
  | { ok: true; data: T }
  | { ok: false; code: 'FORBIDDEN' | 'NOT_FOUND'; message: string };

/**
 * Reads a page's data with the request's own rights. Nobody signed in: on to sign-in and back to `path`.
 * Faults of ours are thrown on, for the error page.
 */
export async function load<T>(path: string, read: (caller: Caller) => Promise<T>): Promise<Loaded<T>> {
  if ((await currentActor())?.mustChangePassword) redirect(newPasswordPath(path));
  const caller = await serverCaller();
  try {
    return { ok: true, data: await read(caller) };
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error;
    const { code, message } = error;
    if (code === 'UNAUTHORIZED') redirect(`/sign-in?callbackUrl=${encodeURIComponent(path)}`);
    if (code === 'FORBIDDEN' || code === 'NOT_FOUND') return { ok: false, code, message };
    throw error;
  }
}
