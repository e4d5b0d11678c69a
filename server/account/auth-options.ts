import type { DefaultSession, NextAuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { z } from 'zod';
import { audit } from '../audit';
import { platformNow } from '../clock';
import { database } from '../database';
import { actorOf, type SessionClaim } from './actor';
import { signIn } from './sign-in';

declare module 'next-auth' {
  interface User extends SessionClaim {
    name: string;
  }
  interface Session {
    user?: DefaultSession['user'];
    claim: SessionClaim;
  }
}
declare module 'next-auth/jwt' {
  interface JWT {
    claim: SessionClaim;
  }
}

const credentialsSchema = z.object({
  login: z.string().min(1).max(64),
  password: z.string().min(1).max(200),
});

/** One working day; then the person signs in again. */
const SESSION_SECONDS = 8 * 3600;

// Without NEXTAUTH_URL the address is the one the request came to, on whatever port; this is how next-auth 4 is told so.
if (!process.env.NEXTAUTH_URL) process.env.AUTH_TRUST_HOST ??= 'true';

async function auditSignOut(claim: SessionClaim): Promise<void> {
  const actor = await actorOf(database(), claim);
  if (!actor) return;
  await database().transaction((tx) =>
    audit(
      tx,
      { actor, now: platformNow() },
      { action: 'session.ended', unitCode: null, subject: actor.accountId },
    ),
  );
}

/**
 * Sign-in with login and password. The cookie (next-auth's own: httpOnly, sameSite lax, secure on https) holds only
 * who and in which session epoch; everything else is read from the account at each call.
 */
export const authOptions: NextAuthOptions = {
  session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
  pages: { signIn: '/sign-in', error: '/sign-in' },
  providers: [
    Credentials({
      credentials: { login: {}, password: {} },
      async authorize(given) {
        const input = credentialsSchema.safeParse(given);
        if (!input.success) return null;
        const claim = await signIn(database(), platformNow(), input.data);
        return claim && { id: claim.accountId, ...claim };
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) =>
      user ? { ...token, claim: { accountId: user.accountId, epoch: user.epoch } } : token,
    session: ({ session, token }) => ({ ...session, claim: token.claim }),
  },
  events: { signOut: ({ token }) => auditSignOut(token.claim) },
};
