import { describe, expect, it } from 'vitest';
import type { Role } from '@/db/schema/account';
import type { FilingState } from '@/db/schema/filing';
import { emptyReport } from '@/report/report';
import { actionsOf, type Circumstances } from './actions';

const place = { unitCode: 'u', kind: 'department' as const, reviewerCode: 'd', ancestors: ['d'] };
const given = (role: Role, state: FilingState, more: Partial<Circumstances> = {}): Circumstances => ({
  actor: {
    accountId: 'a',
    login: 'a',
    name: '甲',
    roles: [{ role, unitCode: 'u', unitName: 'u' }],
  },
  place,
  filing: { state, year: 2023, draft: emptyReport('form2021'), reading: null, openedByReviewerAt: null },
  threads: [],
  signedOff: false,
  isAuthor: false,
  ...more,
});
const allowed = (of: Circumstances) =>
  Object.entries(actionsOf(of)).flatMap(([name, action]) => (action.allowed ? [name] : []));

describe('actionsOf', () => {
  it.each([
    ['drafter', 'draft', ['edit', 'import', 'request-sign-off']],
    ['drafter', 'signing', ['edit', 'import', 'withdraw-sign-off']],
    ['drafter', 'accepted', []],
    ['drafter', 'published', []],
    ['checker', 'draft', ['edit', 'import', 'request-sign-off']],
    ['principal', 'draft', []],
    ['principal', 'signing', ['sign-off', 'refuse-sign-off']],
    ['principal', 'signed', []],
    ['unit_manager', 'signing', []],
  ] as [Role, FilingState, string[]][])('lets the %s of a filing in %s do %j', (role, state, names) => {
    expect(allowed(given(role, state))).toEqual(names);
  });

  it('lets the drafter file what is signed, and send back unchanged what was returned', () => {
    const signedOff = { signedOff: true };
    expect(allowed(given('drafter', 'signed', signedOff))).toContain('submit');
    expect(allowed(given('checker', 'signed', signedOff))).not.toContain('submit');
    expect(allowed(given('drafter', 'returned', signedOff))).toContain('submit');
    expect(allowed(given('drafter', 'returned'))).not.toContain('submit');
  });

  it('lets a submission be recalled until a reviewer opens it', () => {
    const submitted = given('drafter', 'submitted');
    expect(allowed(submitted)).toEqual(['recall']);
    const filing = { ...submitted.filing, openedByReviewerAt: new Date() };
    expect(allowed({ ...submitted, filing })).toEqual([]);
  });

  it('offers the form move where the form is another, or a file’s labels still stand', () => {
    const { filing } = given('drafter', 'draft');
    const old = { ...filing, draft: emptyReport('form2019') };
    expect(allowed(given('drafter', 'draft', { filing: old }))).toContain('move-form');
  });

  it('lets nobody sign what they wrote', () => {
    expect(allowed(given('principal', 'signing', { isAuthor: true }))).toEqual(['refuse-sign-off']);
  });

  it('lets comments be answered until the last is resolved', () => {
    const threads = [{ status: 'resolved' as const }, { status: 'answered' as const }];
    expect(allowed(given('drafter', 'returned', { threads }))).toContain('answer');
    expect(allowed(given('drafter', 'returned', { threads: threads.slice(0, 1) }))).not.toContain('answer');
  });

  it('says a whole sentence wherever it refuses', () => {
    for (const role of ['drafter', 'principal', 'unit_manager', 'auditor'] as const) {
      for (const state of ['draft', 'signing', 'signed', 'submitted', 'returned', 'published'] as const) {
        for (const action of Object.values(actionsOf(given(role, state)))) {
          if (!action.allowed) expect(action.why).toMatch(/^[^。].*。$/);
        }
      }
    }
  });

  it('names who does it instead', () => {
    expect(actionsOf(given('drafter', 'signing'))['sign-off']).toEqual({
      allowed: false,
      why: '此项由本单位的主要负责人办理。',
    });
  });
});
