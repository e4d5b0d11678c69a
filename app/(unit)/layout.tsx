import Link from 'next/link';
import type { ReactNode } from 'react';
import { WorkBar } from '@/app/(office)/_frame/work-bar';
import { meWords } from '@/components/role-words';
import type { Actor } from '@/server/context';
import { currentActor } from '@/server/session';
import { isDemo, platformName } from '@/server/settings';
import { TrpcProvider } from '../trpc/provider';

const UNIT_ROLES: readonly string[] = ['drafter', 'checker', 'principal', 'unit_manager', 'office_editor'];
const OFFICE_ROLES: readonly string[] = ['reviewer', 'office_editor'];

/** The unit's screens: the bar, and the API for what is typed. Each page itself asks who is signed in. */
export default async function UnitLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  if (!actor) return children;
  return (
    <TrpcProvider>
      <WorkBar
        platformName={platformName()}
        // With a handed-out password nothing opens yet.
        links={actor.mustChangePassword ? [{ href: '/account', label: '我的账号' }] : navOf(actor)}
        me={meWords(actor)}
        demo={isDemo()}
        account={actor.accountId}
      />
      {children}
      <footer className="unit-foot">
        <Link href="/help">帮助</Link>
        <Link href="/help#contact">咨询电话</Link>
        <Link href="/account">我的账号</Link>
      </footer>
    </TrpcProvider>
  );
}

function navOf(actor: Actor) {
  const holds = (roles: readonly string[]) => actor.roles.some(({ role }) => roles.includes(role));
  return [
    ...(holds(UNIT_ROLES) ? [{ href: '/desk', label: '我的填报' }] : []),
    ...(holds(['system_administrator']) ? [{ href: '/admin/units', label: '单位' }] : []),
    ...(holds(OFFICE_ROLES) ? [{ href: '/office', label: '审核工作台' }] : []),
    ...(holds(['unit_manager', 'reviewer', 'system_administrator'])
      ? [{ href: '/staff', label: holds(['unit_manager']) ? '本单位人员' : '单位人员' }]
      : []),
    { href: reportsOf(actor), label: '历年报告' },
    { href: '/help', label: '帮助' },
  ];
}

/** The public index, searched for the unit whose desk this is. */
function reportsOf({ roles }: Actor): string {
  const unit = roles[0]?.unitName;
  return unit === undefined ? '/' : `/?q=${encodeURIComponent(unit)}`;
}
