import { describe, expect, it } from 'vitest';
import type { Role } from '@/db/schema/account';
import type { UnitPlace } from '../units/unit-place';
import { capacitiesOf, keepsAccount, rolesWithin } from './capacity';

const bureau: UnitPlace = {
  unitCode: 'bureau',
  kind: 'department',
  reviewerCode: 'district',
  ancestors: ['district', 'city'],
};
const holding = (...roles: [Role, string][]) => ({
  ...{ accountId: 'a', login: 'a', name: '甲' },
  roles: roles.map(([role, unitCode]) => ({ role, unitCode, unitName: unitCode })),
});

describe('capacitiesOf', () => {
  it.each<[Role, string, string[]]>([
    ['unit_manager', 'bureau', ['manager']],
    ['unit_manager', 'district', []],
    ['unit_manager', 'otherBureau', []],
    ['reviewer', 'district', ['office']],
    ['reviewer', 'city', []],
    ['reviewer', 'bureau', []],
    ['system_administrator', 'city', ['administrator']],
    ['security_administrator', 'city', []],
    ['principal', 'bureau', []],
    ['drafter', 'bureau', []],
  ])('%s of %s keeps the bureau’s accounts as %j', (role, unit, expected) => {
    expect(capacitiesOf(holding([role, unit]), bureau)).toEqual(expected);
  });
});

describe('rolesWithin', () => {
  it('gives the manager the unit’s four, and no office’s', () => {
    expect(rolesWithin(['manager'], true)).toEqual(['drafter', 'checker', 'principal', 'unit_manager']);
  });

  it('leaves the office the manager, and all four where there is no manager', () => {
    expect(rolesWithin(['office'], true)).toEqual(['unit_manager']);
    expect(rolesWithin(['office'], false)).toEqual(['drafter', 'checker', 'principal', 'unit_manager']);
  });

  it('lets nobody give one of the platform’s three', () => {
    const all = rolesWithin(['manager', 'office', 'administrator'], false);
    expect(all).not.toContain('system_administrator');
    expect(all).not.toContain('security_administrator');
    expect(all).not.toContain('auditor');
    expect(rolesWithin([], false)).toEqual([]);
  });
});

describe('keepsAccount', () => {
  it('wants every role that the account opens', () => {
    expect(keepsAccount(['manager'], ['drafter', 'principal'], true)).toBe(true);
    expect(keepsAccount(['manager'], ['drafter', 'reviewer'], true)).toBe(false);
    expect(keepsAccount(['administrator'], ['reviewer', 'auditor'], true)).toBe(false);
    expect(keepsAccount([], ['drafter'], false)).toBe(false);
  });

  it('leaves a drafter to the unit’s manager, and takes the manager’s account with all it holds', () => {
    expect(keepsAccount(['office'], ['drafter'], true)).toBe(false);
    expect(keepsAccount(['office'], ['drafter'], false)).toBe(true);
    expect(keepsAccount(['office'], ['drafter', 'unit_manager'], true)).toBe(true);
    expect(keepsAccount(['administrator'], ['principal', 'unit_manager'], true)).toBe(true);
    expect(keepsAccount(['administrator'], ['principal'], false)).toBe(false);
  });
});
