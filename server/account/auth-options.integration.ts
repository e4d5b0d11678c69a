import { desc, eq, sql } from 'drizzle-orm';
import type { NextApiRequest, NextApiResponse } from 'next';
import NextAuth from 'next-auth';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { account } from '@/db/schema/account';
import { auditEvent } from '@/db/schema/audit-event';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { faultMessage } from '../errors';
import { PASSWORD, person } from '../testing/people';
import { actorOf, type SessionClaim } from './actor';
import { authOptions } from './auth-options';

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
  vi.stubEnv('DATABASE_URL', test.url);
  await person(test.db, 'zhang', ['drafter', '630106-D01']);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await test.close();
});

type Cookies = Record<string, string>;
interface Call {
  host: string;
  proto?: 'http' | 'https';
  cookies?: Cookies;
}
interface Answer {
  /** Set-Cookie headers as they go over the wire. */
  cookies: string[];
  body: unknown;
}

/** One request through next-auth's own handler, on the host that the browser asked for. */
async function call(
  path: string,
  { host, proto = 'http', cookies = {} }: Call,
  body?: Cookies,
): Promise<Answer> {
  const answer: Answer = { cookies: [], body: null };
  const request = {
    ...{ method: body ? 'POST' : 'GET', query: { nextauth: path.split('/') }, cookies, body: body ?? {} },
    headers: { 'x-forwarded-host': host, 'x-forwarded-proto': proto },
  };
  const response = {
    status: () => response,
    getHeader: () => answer.cookies,
    setHeader: (name: string, value: string | string[]) => {
      if (name === 'Set-Cookie') answer.cookies = [value].flat();
    },
    json: (value: unknown) => {
      answer.body = value;
    },
    send: (value: unknown) => {
      answer.body = value;
    },
  };
  await NextAuth(request as unknown as NextApiRequest, response as unknown as NextApiResponse, {
    ...authOptions,
    secret: 'a secret of the test, long enough',
  });
  return answer;
}

/** What a browser sends back of the cookies it was given. */
const returned = ({ cookies }: Answer): Cookies =>
  Object.fromEntries(
    cookies.map((cookie) => {
      const [pair = ''] = cookie.split(';');
      const equals = pair.indexOf('=');
      return [pair.slice(0, equals), decodeURIComponent(pair.slice(equals + 1))];
    }),
  );

async function signIn(at: Call, password: string, login = 'zhang'): Promise<Answer> {
  const csrf = await call('csrf', at);
  const { csrfToken } = csrf.body as { csrfToken: string };
  const { host, proto = 'http' } = at;
  const input = { csrfToken, login, password, callbackUrl: `${proto}://${host}/desk`, json: 'true' };
  return call('callback/credentials', { ...at, cookies: returned(csrf) }, input);
}
const sessionCookie = ({ cookies }: Answer) =>
  cookies.find((cookie) => /next-auth\.session-token=[^;]/.test(cookie)) ?? null;

describe('sign-in without NEXTAUTH_URL', () => {
  it.each(['localhost:3000', '127.0.0.1:43817', '192.168.4.20:8080'])('works on %s', async (host) => {
    const answer = await signIn({ host }, PASSWORD);
    expect(answer.body).toEqual({ url: `http://${host}/desk` });
    expect(sessionCookie(answer)).toMatch(
      /^next-auth\.session-token=.+; Path=\/; Expires=.+; HttpOnly; SameSite=Lax$/,
    );
  });

  it('sets a secure cookie on https', async () => {
    const cookie = sessionCookie(await signIn({ host: 'xxgk.example.cn', proto: 'https' }, PASSWORD));
    expect(cookie).toMatch(/^__Secure-next-auth\.session-token=.+; HttpOnly; Secure; SameSite=Lax$/);
  });

  it('leads to no other site', async () => {
    const csrf = await call('csrf', { host: 'localhost:3000' });
    const { csrfToken } = csrf.body as { csrfToken: string };
    const input = {
      csrfToken,
      login: 'zhang',
      password: PASSWORD,
      callbackUrl: 'https://evil.example/',
      json: 'true',
    };
    const at = { host: 'localhost:3000', cookies: returned(csrf) };
    const { body } = await call('callback/credentials', at, input);
    expect(body).toEqual({ url: 'http://localhost:3000' });
  });

  it('opens no session on a wrong password', async () => {
    const answer = await signIn({ host: 'localhost:3000' }, 'wrong');
    expect(sessionCookie(answer)).toBeNull();
    expect(JSON.stringify(answer.body)).toContain('CredentialsSignin');
  });

  it.each([
    ['a NUL in the login', 'zhang\u0000', PASSWORD],
    ['half a character in the login', 'zhang\uD842', PASSWORD],
    ['a NUL in the password', 'zhang', `${PASSWORD}\u0000`],
  ])('takes %s for a wrong one, and asks no database', async (_, login, password) => {
    const answer = await signIn({ host: 'localhost:3000' }, password, login);
    expect(sessionCookie(answer)).toBeNull();
    expect(answer.body).toEqual({ url: expect.stringContaining('error=CredentialsSignin') });
  });

  it('tells nothing of a fault of ours but its id', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    await test.db.execute(sql`alter table account rename to account_away`);
    const answer = await signIn({ host: 'localhost:3000' }, PASSWORD).finally(() =>
      test.db.execute(sql`alter table account_away rename to account`),
    );
    const { url } = answer.body as { url: string };
    const logged = log.mock.calls.flat().join();
    log.mockRestore();
    const [, id = ''] = /故障编号 ([0-9a-f]{8}) /.exec(new URL(url).searchParams.get('error') ?? '') ?? [];
    expect(new URL(url).searchParams.get('error')).toBe(faultMessage(id));
    expect(logged).toContain(
      `fault ${id} at sign-in: PostgresError 42P01: relation "account" does not exist`,
    );
    expect(logged).not.toMatch(/zhang|湟水-test/);
  });

  it('carries only who, in which epoch and since when', async () => {
    const host = 'localhost:3000';
    const cookies = returned(await signIn({ host }, PASSWORD));
    const { body } = await call('session', { host, cookies });
    expect(body).toMatchObject({
      claim: { epoch: 1, accountId: expect.any(String), signedInAt: expect.any(Number) },
    });
    expect(JSON.stringify(body)).not.toMatch(/drafter|argon2/);
  });

  it('ends every session of the account with the sign-out, and notes it', async () => {
    const host = 'localhost:3000';
    const session = returned(await signIn({ host }, PASSWORD));
    const { claim } = (await call('session', { host, cookies: session })).body as { claim: SessionClaim };
    const now = new Date(claim.signedInAt);
    expect(await actorOf(test.db, claim, now)).not.toBeNull();
    const csrf = await call('csrf', { host });
    const { csrfToken } = csrf.body as { csrfToken: string };
    const cookies = { ...session, ...returned(csrf) };
    const answer = await call('signout', { host, cookies }, { csrfToken, json: 'true' });
    expect(answer.cookies.join()).toMatch(/session-token=;/);
    const [last] = await test.db.select().from(auditEvent).orderBy(desc(auditEvent.id)).limit(1);
    expect(last).toMatchObject({ action: 'session.ended', actorName: 'zhang的姓名' });
    // The cookie is gone from this browser; a copy of it opens nothing either.
    expect(await actorOf(test.db, claim, now)).toBeNull();
    const [held] = await test.db.select().from(account).where(eq(account.login, 'zhang'));
    expect(held?.sessionEpoch).toBe(claim.epoch + 1);
  });
});
