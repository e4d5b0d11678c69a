import { describe, expect, it } from 'vitest';
import type { Role } from '@/db/schema/account';
import { landingPath } from './landing';

const holding = (...roles: Role[]) => ({
  roles: roles.map((role) => ({ role, unitCode: '630100', unitName: '西宁市人民政府' })),
});

describe('landingPath', () => {
  it.each([
    [['drafter'], '/desk'],
    [['principal'], '/desk'],
    [['reviewer'], '/office'],
    [['reviewer', 'drafter'], '/desk'],
    [['system_administrator'], '/admin/units'],
    [['auditor'], '/audit'],
    [['security_administrator'], '/welcome'],
    [['security_administrator', 'reviewer'], '/office'],
    [[], '/welcome'],
  ] as [Role[], string][])('leads %s to %s', (roles, path) => {
    expect(landingPath(holding(...roles))).toBe(path);
  });
});
