import type { DefaultSession, NextAuthOptions } from 'next-auth';
import type { JWT } from 'next-auth/jwt';
import Credentials from 'next-auth/providers/credentials';
import { z } from 'zod';
import { platformNow } from '../clock';
import { database } from '../database';
import { faultOf } from '../fault';
import { SESSION_SECONDS, type SessionClaim } from './actor';
import { signIn } from './sign-in';
import { signOut } from './sign-out';

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

/** Control characters and half characters are in no login and no password that can be typed. */
const typed = (limit: number) =>
  z
    .string()
    .min(1)
    .max(limit)
    .regex(/^[^\p{Cc}\p{Cs}]+$/u);
const credentialsSchema = z.object({ login: typed(64), password: typed(200) });

// Without NEXTAUTH_URL the address is the one the request came to, on whatever port; this is how next-auth 4 is told so.
if (!process.env.NEXTAUTH_URL) process.env.AUTH_TRUST_HOST ??= 'true';

/** next-auth shows and logs what is thrown here, so nothing leaves but a fault's fixed sentence. */
async function hidingFaults<T>(at: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw faultOf(error, at);
  }
}

async function authorize(given: unknown) {
  const input = credentialsSchema.safeParse(given);
  if (!input.success) return null;
  const claim = await signIn(database(), platformNow(), input.data);
  return claim && { id: claim.accountId, ...claim };
}

/**
 * Sign-in with login and password. The cookie (next-auth's own: httpOnly, sameSite lax, secure on https) holds only
 * who, in which session epoch and since when; everything else is read from the account at each call.
 */
export const authOptions: NextAuthOptions = {
  session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
  pages: { signIn: '/sign-in', error: '/sign-in' },
  providers: [
    Credentials({
      credentials: { login: {}, password: {} },
      authorize: (given) => hidingFaults('sign-in', () => authorize(given)),
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => {
      if (!user) return token;
      const { accountId, epoch, signedInAt } = user;
      return { ...token, claim: { accountId, epoch, signedInAt } };
    },
    session: ({ session, token }) => ({ ...session, claim: token.claim }),
  },
  events: {
    // A cookie that can't be read any more comes as null.
    signOut: ({ token }: { token: JWT | null }) =>
      hidingFaults('sign-out', async () => {
        if (token?.claim) await signOut(database(), platformNow(), token.claim);
      }),
  },
};
