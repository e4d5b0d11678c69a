import { redirect } from 'next/navigation';
import type { Actor } from '@/server/context';
import { currentActor } from '@/server/session';
import { newPasswordPath } from '../new-password-path';

/**
 * The signed-in person; anybody else goes to the sign-in page and comes back to `path` from there, and so does, by way
 * of a new password, whoever signed in with one that was handed out.
 */
export async function signedIn(path: string): Promise<Actor> {
  const actor = await currentActor();
  if (!actor) redirect(`/sign-in?callbackUrl=${encodeURIComponent(path)}`);
  if (actor.mustChangePassword) redirect(newPasswordPath(path));
  return actor;
}
