import type { Role } from '@/db/schema/account';
import { Refusal } from '../errors';
import { holdersOf, type Member } from './members';

/** Without these a unit can't file its report, or keep its accounts; without a checker where it has its reports checked. */
const NEEDED: Readonly<Partial<Record<Role, string>>> = {
  drafter: '填报员',
  principal: '主要负责人',
  unit_manager: '单位管理员',
  checker: '复核员',
};

interface Holders {
  members: readonly Member[];
  /** The unit has its reports checked. */
  checking: boolean;
  now: Date;
  unitCode: string;
}

/**
 * Asks before a unit loses its last drafter, principal or manager, or the last checker where one is needed: refuses with the sentence and `details.last` unless
 * the person has been asked already.
 *
 * @param member who gives up `roles` at the unit
 */
export function requireNotLast(
  { members, checking, now, unitCode }: Holders,
  member: Member,
  roles: readonly Role[],
  evenIfLast: boolean,
): void {
  if (evenIfLast) return;
  const last = roles.filter((role) => {
    if (role === 'checker' && !checking) return false;
    const holders = holdersOf(members, role, unitCode, now);
    return NEEDED[role] !== undefined && holders.length === 1 && holders[0]?.id === member.id;
  });
  if (last.length === 0) return;
  const words = last.map((role) => NEEDED[role]).join('、');
  throw new Refusal(
    'PRECONDITION_FAILED',
    `${member.name}是本单位唯一的${words}，办理后本单位将没有${words}，还没有办理。请先指定接替人员，或确认仍要办理。`,
    { last },
  );
}
