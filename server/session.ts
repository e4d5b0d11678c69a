import { getServerSession } from 'next-auth';
import { cache } from 'react';
import { actorOf, type SessionClaim } from './account/actor';
import { authOptions } from './account/auth-options';
import { platformNow } from './clock';
import type { Actor, Context } from './context';
import { database } from './database';
import { faultOf } from './fault';
import { createCaller } from './router';

const currentClaim = cache(async (): Promise<SessionClaim | null> => {
  return (await getServerSession(authOptions))?.claim ?? null;
});

function actorBehind(claim: SessionClaim | null): Promise<Actor | null> {
  if (claim === null) return Promise.resolve(null);
  return actorOf(database(), claim, platformNow()).catch((error: unknown) => {
    throw faultOf(error, 'session');
  });
}

/** Who is signed in on this request; null for nobody, a session revoked or over, or an account that is gone. */
export const currentActor = cache(async (): Promise<Actor | null> => actorBehind(await currentClaim()));

/** How to ask again who this request's session is for, once the request itself is long answered (a stream). */
export async function actorLater(): Promise<() => Promise<Actor | null>> {
  const claim = await currentClaim();
  return () => actorBehind(claim);
}

/** The context of this request, for verbs called from a route handler. */
export async function requestContext(): Promise<Context> {
  return { db: database(), actor: await currentActor(), now: platformNow() };
}

/** The API, called in process by server components and route handlers with the request's own rights. */
export async function serverCaller() {
  return createCaller(await requestContext());
}
