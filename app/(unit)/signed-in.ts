import { redirect } from 'next/navigation';
import type { Actor } from '@/server/context';
import { currentActor } from '@/server/session';

/** The signed-in person; anybody else goes to the sign-in page and comes back to `path` from there. */
export async function signedIn(path: string): Promise<Actor> {
  const actor = await currentActor();
  if (!actor) redirect(`/sign-in?callbackUrl=${encodeURIComponent(path)}`);
  return actor;
}
