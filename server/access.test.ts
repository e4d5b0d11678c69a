import { describe, expect, it } from 'vitest';
import { ROLES, type Role } from '@/db/schema/account';
import { type Action, GRANTS, may, requireMay } from './access';
import type { Actor, Context } from './context';
import { Refusal } from './errors';
import type { UnitPlace } from './units/unit-place';

/** A bureau of a district; a vertically managed one, which a city bureau reviews; the city itself. */
const bureau: UnitPlace = {
  unitCode: 'bureau',
  kind: 'department',
  reviewerCode: 'district',
  ancestors: ['district', 'city'],
};
const vertical: UnitPlace = { ...bureau, unitCode: 'vertical', reviewerCode: 'cityBureau' };
const district: UnitPlace = {
  unitCode: 'district',
  kind: 'district',
  reviewerCode: 'city',
  ancestors: ['city'],
};
const city: UnitPlace = { unitCode: 'city', kind: 'city', reviewerCode: null, ancestors: [] };
const PLACES = { bureau, vertical, district, city };
const HOLDERS = ['bureau', 'otherBureau', 'vertical', 'cityBureau', 'district', 'otherDistrict', 'city'];

const holding = (...roles: [Role, string][]): Actor => ({
  accountId: 'a',
  login: 'a',
  name: '甲',
  roles: roles.map(([role, unitCode]) => ({ role, unitCode, unitName: unitCode })),
});

/**
 * Written out by hand from DESIGN.md's 'Decided' and the brief of each role, not derived from GRANTS:
 * place → action → every (role @ unit held) that may. All else must be refused.
 */
const DRAFTING = ['drafter', 'checker', 'office_editor'];
const own = (unit: string, roles: string[]) => roles.map((role) => `${role}@${unit}`);
const unitSide = (unit: string): Partial<Record<Action, string[]>> => ({
  'filing.view': own(unit, [...DRAFTING, 'principal', 'unit_manager']),
  'filing.edit': own(unit, DRAFTING),
  'filing.request-sign-off': own(unit, DRAFTING),
  'filing.request-check': own(unit, ['drafter', 'office_editor']),
  'filing.check': own(unit, ['checker']),
  'filing.answer': own(unit, DRAFTING),
  'filing.sign-off': own(unit, ['principal']),
  'filing.submit': own(unit, ['drafter', 'office_editor']),
  'filing.correct': own(unit, ['drafter', 'office_editor']),
});
const watchers = (units: string[]) => units.flatMap((unit) => own(unit, ['reviewer', 'office_editor']));
/** Of the unit itself and the offices above; an editor of the unit's own makes its report and doesn't accept it. */
const importing = (unit: string, offices: string[]): Partial<Record<Action, string[]>> => ({
  'import.manage': watchers([unit, ...offices.filter((one) => one !== 'cityBureau')]),
  'import.accept': [`reviewer@${unit}`, ...watchers(offices)],
  'import.publish': watchers(offices),
});
/** The unit's own manager and telephone; the office that reviews it. */
const keeping = (unit: string, office: string | null): Partial<Record<Action, string[]>> => ({
  'staff.manage-own': [`unit_manager@${unit}`],
  'staff.manage-below': office === null ? [] : [`reviewer@${office}`],
  'checking.set': [`unit_manager@${unit}`, ...(office === null ? [] : [`reviewer@${office}`])],
  'contact.edit': [`unit_manager@${unit}`, `reviewer@${unit}`, ...anywhere('system_administrator')],
  'acting.name': [`principal@${unit}`],
});
const anywhere = (role: Role) => HOLDERS.map((unit) => `${role}@${unit}`);
const platform = {
  'units.list': anywhere('system_administrator'),
  'staff.manage-any': anywhere('system_administrator'),
  'audit.list': anywhere('auditor'),
};
const EXPECTED: Record<keyof typeof PLACES, Partial<Record<Action, string[]>>> = {
  bureau: {
    ...unitSide('bureau'),
    ...platform,
    ...keeping('bureau', 'district'),
    ...importing('bureau', ['district', 'city']),
    'review.view': watchers(['district', 'city']),
    'review.comment': ['reviewer@district'],
    'review.decide': ['reviewer@district'],
    'review.hold': ['reviewer@city'],
    'review.order-correction': ['reviewer@district', 'reviewer@city'],
    'dashboard.view': watchers(['bureau', 'district', 'city']),
  },
  vertical: {
    ...unitSide('vertical'),
    ...platform,
    ...keeping('vertical', 'cityBureau'),
    ...importing('vertical', ['cityBureau', 'district', 'city']),
    'review.view': watchers(['cityBureau', 'district', 'city']),
    'review.comment': ['reviewer@cityBureau'],
    'review.decide': ['reviewer@cityBureau'],
    'review.hold': ['reviewer@city'],
    'review.order-correction': ['reviewer@cityBureau', 'reviewer@city'],
    'dashboard.view': watchers(['vertical', 'district', 'city']),
  },
  district: {
    ...unitSide('district'),
    ...platform,
    ...keeping('district', 'city'),
    ...importing('district', ['city']),
    'review.view': watchers(['city']),
    'review.comment': ['reviewer@city'],
    'review.decide': ['reviewer@city'],
    'review.hold': ['reviewer@city'],
    'review.order-correction': ['reviewer@city'],
    'dashboard.view': watchers(['district', 'city']),
  },
  city: {
    ...unitSide('city'),
    ...platform,
    ...keeping('city', null),
    ...importing('city', []),
    'dashboard.view': watchers(['city']),
  },
};

describe('may', () => {
  for (const [name, place] of Object.entries(PLACES)) {
    for (const action of Object.keys(GRANTS) as Action[]) {
      it(`grants ${action} at ${name} to exactly the roles written down`, () => {
        const granted = HOLDERS.flatMap((unit) =>
          ROLES.filter((role) => may(holding([role, unit]), action, place)).map((role) => `${role}@${unit}`),
        );
        const expected = EXPECTED[name as keyof typeof PLACES][action] ?? [];
        expect(granted.toSorted()).toEqual(expected.toSorted());
      });
    }
  }

  it('refuses everything to nobody', () => {
    for (const action of Object.keys(GRANTS) as Action[]) expect(may(null, action, bureau)).toBe(false);
  });

  it.each(ROLES)('grants %s nothing of a unit that is unknown', (role) => {
    const platformWide: Action[] = ['units.list', 'audit.list', 'staff.manage-any', 'contact.edit'];
    const onUnits = (Object.keys(GRANTS) as Action[]).filter((one) => !platformWide.includes(one));
    for (const action of onUnits) expect(may(holding([role, 'bureau']), action, null)).toBe(false);
  });

  it.each(['drafter', 'checker', 'principal'] as const)(
    'lets no reviewer decide on the report of a unit where the person is also %s',
    (role) => {
      const both = holding(['reviewer', 'district'], [role, 'bureau']);
      expect(may(both, 'review.decide', bureau)).toBe(false);
      expect(may(both, 'review.comment', bureau)).toBe(false);
      expect(may(holding(['reviewer', 'city'], [role, 'bureau']), 'review.hold', bureau)).toBe(false);
      expect(may(both, 'review.decide', { ...bureau, unitCode: 'otherBureau' })).toBe(true);
    },
  );
});

describe('an acting principal', () => {
  const acting: Actor = {
    ...holding(),
    roles: [
      {
        ...{ role: 'principal', unitCode: 'bureau', unitName: 'bureau' },
        actingFor: { accountId: 'b', name: '乙' },
      },
    ],
  };

  it('reads and signs, and names no other', () => {
    const granted = (Object.keys(GRANTS) as Action[]).filter((action) => may(acting, action, bureau));
    expect(granted.toSorted()).toEqual(['filing.sign-off', 'filing.view']);
  });

  it('reviews the unit as little as its principal does', () => {
    const both = { ...acting, roles: [...acting.roles, ...holding(['reviewer', 'district']).roles] };
    expect(may(both, 'review.decide', bureau)).toBe(false);
  });
});

describe('requireMay', () => {
  const as = (actor: Actor | null) => ({ actor }) as Context;
  const refusalOf = (act: () => unknown): Refusal => {
    try {
      act();
    } catch (error) {
      if (error instanceof Refusal) return error;
    }
    throw new Error('was not refused');
  };

  it('asks nobody to sign in first', () => {
    expect(refusalOf(() => requireMay(as(null), 'filing.view', bureau)).code).toBe('UNAUTHORIZED');
  });

  it('refuses a foreign unit and an unknown one in the same words', () => {
    const stranger = as(holding(['drafter', 'otherBureau']));
    const foreign = refusalOf(() => requireMay(stranger, 'filing.view', bureau));
    const unknown = refusalOf(() => requireMay(stranger, 'filing.view', null));
    expect(foreign.code).toBe('FORBIDDEN');
    expect(unknown).toEqual(foreign);
    expect(unknown.message).toBe(foreign.message);
  });

  it('returns the place to whoever may', () => {
    expect(requireMay(as(holding(['drafter', 'bureau'])), 'filing.edit', bureau)).toBe(bureau);
  });
});
