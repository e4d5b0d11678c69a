import type { Role } from '@/db/schema/account';
import { Refusal } from '../errors';
import type { Staff } from './change-staff';

/** Refuses roles that the caller doesn't give and take at this unit. */
export function requireWithin({ within }: Pick<Staff, 'within'>, roles: readonly Role[]): void {
  if (roles.every((role) => within.includes(role))) return;
  throw new Refusal(
    'FORBIDDEN',
    '其中有您不能在本单位分配或取消的角色，没有办理。请刷新页面后重新选择，或联系本单位管理员。',
  );
}
