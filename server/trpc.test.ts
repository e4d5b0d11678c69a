import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import superjson from 'superjson';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Context } from './context';
import { FAULT_MESSAGE, MALFORMED_MESSAGE, Refusal } from './errors';
import { publicProcedure, router, signedInProcedure } from './trpc';

const small = router({
  refused: publicProcedure.query(() => {
    throw new Refusal('PRECONDITION_FAILED', '还有1处问题必须改正。', { blocking: ['T3-BALANCE'] });
  }),
  broken: publicProcedure.query(() => {
    throw new Error('select secret from account');
  }),
  strict: publicProcedure.input(z.strictObject({ year: z.int() })).query(() => 1),
  signedIn: signedInProcedure.query(() => 1),
});

/** What goes over the wire to the browser. */
async function answer(path: string, input?: unknown) {
  const query = input === undefined ? '' : `?input=${encodeURIComponent(superjson.stringify(input))}`;
  const response = await fetchRequestHandler({
    endpoint: '/api/trpc',
    req: new Request(`http://localhost/api/trpc/${path}${query}`),
    router: small,
    createContext: () => ({ actor: null }) as Context,
  });
  const text = await response.text();
  const { error } = JSON.parse(text) as { error: { json: { message: string; data: object } } };
  return { status: response.status, text, ...error.json };
}

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
    expect({ status, message }).toEqual({ status: 500, message: FAULT_MESSAGE });
    expect(text).not.toMatch(/secret|trpc\.test/);
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
