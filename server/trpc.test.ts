import { inspect } from 'node:util';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { DrizzleQueryError } from 'drizzle-orm/errors';
import superjson from 'superjson';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import type { Context } from './context';
import { faultMessage, MALFORMED_MESSAGE, Refusal } from './errors';
import { createCallerFactory, publicProcedure, router, signedInProcedure } from './trpc';

const small = router({
  refused: publicProcedure.query(() => {
    throw new Refusal('PRECONDITION_FAILED', '还有1处问题必须改正。', { blocking: ['T3-BALANCE'] });
  }),
  broken: publicProcedure.query(() => {
    throw new Error('select secret from account');
  }),
  query: publicProcedure.query(() => {
    const cause = Object.assign(new Error('unsupported Unicode escape sequence'), { code: '22P05' });
    throw new DrizzleQueryError('update account set name = $1', ['secret'], cause);
  }),
  unreadable: publicProcedure.query(() => z.string().parse(1)),
  strict: publicProcedure.input(z.strictObject({ year: z.int() })).query(() => 1),
  signedIn: signedInProcedure.query(() => 1),
});

/** What goes over the wire to the browser. */
async function answer(path: string, input?: unknown, context?: () => Context) {
  const query = input === undefined ? '' : `?input=${encodeURIComponent(superjson.stringify(input))}`;
  const response = await fetchRequestHandler({
    endpoint: '/api/trpc',
    req: new Request(`http://localhost/api/trpc/${path}${query}`),
    router: small,
    createContext: context ?? (() => ({ actor: null }) as Context),
  });
  const text = await response.text();
  const { error } = JSON.parse(text) as { error: { json: { message: string; data: object } } };
  return { status: response.status, text, ...error.json };
}

const log = vi.spyOn(console, 'error');
beforeEach(() => {
  log.mockReset().mockImplementation(() => {});
});
afterEach(() => log.mockReset());
const logged = () => log.mock.calls.map((parts) => parts.join(' '));
/** The id that the person's sentence names. */
const idIn = (message: string) => /故障编号 ([0-9a-f]{8}) /.exec(message)?.[1] ?? '';

describe('errors on the wire', () => {
  it('carry a refusal’s sentence, code and details', async () => {
    expect(await answer('refused')).toMatchObject({
      status: 412,
      message: '还有1处问题必须改正。',
      data: { code: 'PRECONDITION_FAILED', details: { blocking: ['T3-BALANCE'] } },
    });
  });

  it('hide a fault of ours, its words and its stack', async () => {
    const { status, message, text } = await answer('broken');
    expect({ status, message }).toEqual({ status: 500, message: faultMessage(idIn(message)) });
    expect(text).not.toMatch(/secret|trpc\.test/);
  });

  it('log a fault once, under the id that the person reads, without the query’s parameters', async () => {
    const { message } = await answer('query');
    expect(logged()).toHaveLength(1);
    expect(logged()[0]).toMatch(
      new RegExp(`^fault ${idIn(message)} at query: Error 22P05: unsupported Unicode escape sequence\n +at `),
    );
    expect(logged()[0]).not.toContain('secret');
  });

  it('take what a verb could not read for a fault of ours, not of the person', async () => {
    expect((await answer('unreadable')).status).toBe(500);
  });

  it('hide and log a fault from before the procedure', async () => {
    const { status, message, text } = await answer('signedIn', undefined, () => {
      throw new DrizzleQueryError('select 1', ['secret'], new Error('no connection'));
    });
    expect(status).toBe(500);
    expect(logged()).toEqual([expect.stringContaining(`fault ${idIn(message)} at `)]);
    expect(text + logged().join()).not.toContain('secret');
  });

  it('say that an input is malformed without the schema', async () => {
    const { status, message, text } = await answer('strict', { year: 'x' });
    expect({ status, message }).toEqual({ status: 400, message: MALFORMED_MESSAGE });
    expect(text).not.toContain('invalid_type');
  });

  it('ask for a sign-in', async () => {
    expect(await answer('signedIn')).toMatchObject({ status: 401, data: { code: 'UNAUTHORIZED' } });
  });
});

describe('errors of a call in process', () => {
  const caller = createCallerFactory(small)({ actor: null } as Context);

  it('carry no more than those on the wire: the page’s own log prints them', async () => {
    const error = await caller.query().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: 'INTERNAL_SERVER_ERROR',
      message: expect.stringContaining('故障编号'),
    });
    expect(inspect(error, { depth: null })).not.toContain('secret');
    await expect(caller.strict({ year: 1.5 })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      message: MALFORMED_MESSAGE,
    });
  });
});
