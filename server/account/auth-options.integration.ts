import { desc } from 'drizzle-orm';
import type { NextApiRequest, NextApiResponse } from 'next';
import NextAuth from 'next-auth';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { auditEvent } from '@/db/schema/audit-event';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { PASSWORD, person } from '../testing/people';
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

async function signIn(at: Call, password: string): Promise<Answer> {
  const csrf = await call('csrf', at);
  const { csrfToken } = csrf.body as { csrfToken: string };
  const { host, proto = 'http' } = at;
  const input = { csrfToken, login: 'zhang', password, callbackUrl: `${proto}://${host}/desk`, json: 'true' };
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

  it('carries only who, and in which epoch', async () => {
    const host = 'localhost:3000';
    const cookies = returned(await signIn({ host }, PASSWORD));
    const { body } = await call('session', { host, cookies });
    expect(body).toMatchObject({ claim: { epoch: 1, accountId: expect.any(String) } });
    expect(JSON.stringify(body)).not.toMatch(/drafter|argon2/);
  });

  it('notes the sign-out', async () => {
    const host = 'localhost:3000';
    const session = returned(await signIn({ host }, PASSWORD));
    const csrf = await call('csrf', { host });
    const { csrfToken } = csrf.body as { csrfToken: string };
    const cookies = { ...session, ...returned(csrf) };
    const answer = await call('signout', { host, cookies }, { csrfToken, json: 'true' });
    expect(answer.cookies.join()).toMatch(/session-token=;/);
    const [last] = await test.db.select().from(auditEvent).orderBy(desc(auditEvent.id)).limit(1);
    expect(last).toMatchObject({ action: 'session.ended', actorName: 'zhang的姓名' });
  });
});
