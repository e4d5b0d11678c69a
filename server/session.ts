import { getServerSession } from 'next-auth';
import { cache } from 'react';
import { actorOf } from './account/actor';
import { authOptions } from './account/auth-options';
import { platformNow } from './clock';
import type { Actor, Context } from './context';
import { database } from './database';
import { faultOf } from './fault';
import { createCaller } from './router';

/** Who is signed in on this request; null for nobody, a session revoked or over, or an account that is gone. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const session = await getServerSession(authOptions);
  if (!session?.claim) return null;
  return actorOf(database(), session.claim, platformNow()).catch((error: unknown) => {
    throw faultOf(error, 'session');
  });
});

/** The context of this request, for verbs called from a route handler. */
export async function requestContext(): Promise<Context> {
  return { db: database(), actor: await currentActor(), now: platformNow() };
}

/** The API, called in process by server components and route handlers with the request's own rights. */
export async function serverCaller() {
  return createCaller(await requestContext());
}
