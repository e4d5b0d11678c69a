import { describe, expect, it } from 'vitest';
import type { Role } from '@/db/schema/account';
import type { FilingState } from '@/db/schema/filing';
import { emptyReport } from '@/report/report';
import type { CheckStanding } from '../checking/view';
import { actionsOf, type Circumstances, NOT_ANSWERED } from './actions';

const place = { unitCode: 'u', kind: 'department' as const, reviewerCode: 'd', ancestors: ['d'] };
const given = (role: Role, state: FilingState, more: Partial<Circumstances> = {}): Circumstances => ({
  actor: {
    accountId: 'a',
    login: 'a',
    name: '甲',
    roles: [{ role, unitCode: 'u', unitName: 'u' }],
  },
  place,
  filing: {
    state,
    year: 2023,
    draft: emptyReport('form2021'),
    reading: null,
    openedByReviewerAt: null,
    correctionId: null,
  },
  threads: [],
  signedOff: false,
  isAuthor: false,
  check: null,
  isChecker: false,
  ...more,
});
const allowed = (of: Circumstances) =>
  Object.entries(actionsOf(of)).flatMap(([name, action]) => (action.allowed ? [name] : []));

describe('actionsOf', () => {
  it.each([
    ['drafter', 'draft', ['edit', 'import', 'request-sign-off']],
    ['drafter', 'signing', ['edit', 'import', 'withdraw-sign-off']],
    ['drafter', 'accepted', []],
    ['drafter', 'published', ['open-correction']],
    ['checker', 'published', []],
    ['checker', 'draft', ['edit', 'import', 'request-sign-off']],
    ['principal', 'draft', []],
    ['principal', 'signing', ['sign-off', 'refuse-sign-off']],
    ['principal', 'signed', []],
    ['unit_manager', 'signing', []],
  ] as [Role, FilingState, string[]][])('lets the %s of a filing in %s do %j', (role, state, names) => {
    expect(allowed(given(role, state))).toEqual(names);
  });

  it('leads where a unit has its reports checked by way of the checker', () => {
    const check = (role: Role, step: CheckStanding, more = {}) =>
      allowed(given(role, 'draft', { check: { step }, ...more }));
    expect(check('drafter', 'none')).toEqual(['edit', 'import', 'request-check']);
    expect(check('drafter', 'void')).toEqual(['edit', 'import', 'request-check']);
    expect(check('drafter', 'asked')).toEqual(['edit', 'import', 'withdraw-check']);
    expect(check('drafter', 'passed')).toEqual(['edit', 'import', 'request-sign-off']);
    expect(check('checker', 'none')).toEqual(['edit', 'import']);
    expect(check('checker', 'asked')).toEqual(['edit', 'import', 'pass-check', 'refuse-check']);
    expect(check('checker', 'asked', { isAuthor: true })).toEqual(['edit', 'import']);
    expect(check('principal', 'asked')).toEqual([]);
    const signs = given('principal', 'signing', { check: { step: 'passed' }, isChecker: true });
    expect(allowed(signs)).toEqual(['refuse-sign-off']);
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
    const openedBy = 'office' as const;
    const threads = [
      { status: 'resolved' as const, openedBy },
      { status: 'answered' as const, openedBy },
    ];
    expect(allowed(given('drafter', 'returned', { threads }))).toContain('answer');
    expect(allowed(given('drafter', 'returned', { threads: threads.slice(0, 1) }))).not.toContain('answer');
  });

  it('lets nothing be filed again before the office above is answered', () => {
    const openedBy = 'above' as const;
    const returned = (status: 'open' | 'answered') =>
      given('drafter', 'returned', { signedOff: true, threads: [{ status, openedBy }] });
    expect(actionsOf(returned('open')).submit).toMatchObject({ why: NOT_ANSWERED });
    expect(allowed(returned('answered'))).toContain('submit');
  });

  it('lets nothing be signed or filed that no office reviews', () => {
    const alone = { place: { ...place, reviewerCode: null }, signedOff: true };
    const why = expect.stringContaining('没有负责审核');
    expect(actionsOf(given('drafter', 'draft', alone))['request-sign-off']).toMatchObject({ why });
    expect(actionsOf(given('drafter', 'signed', alone)).submit).toMatchObject({ why });
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
      why: '签批由本单位主要负责人办理。',
    });
    expect(actionsOf(given('principal', 'draft')).submit).toMatchObject({ why: '提交由本单位填报员办理。' });
    expect(actionsOf(given('principal', 'draft')).edit).toMatchObject({
      why: '修改报告由本单位填报员或复核员办理。',
    });
  });

  it('tells the principal what comes after the signature', () => {
    expect(actionsOf(given('principal', 'signed', { signedOff: true })).submit).toMatchObject({
      why: '签批完成，下一步由填报员提交。',
    });
  });
});
