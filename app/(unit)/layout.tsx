import type { ReactNode } from 'react';
import { AppBar } from '@/components/app-bar';
import { meWords } from '@/components/role-words';
import { landingPath } from '@/server/account/landing';
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
      <AppBar
        platformName={platformName()}
        home={landingPath(actor)}
        nav={navOf(actor)}
        me={meWords(actor)}
        demo={isDemo()}
        account={actor.accountId}
      />
      {children}
    </TrpcProvider>
  );
}

function navOf(actor: Actor) {
  const holds = (roles: readonly string[]) => actor.roles.some(({ role }) => roles.includes(role));
  return [
    ...(holds(UNIT_ROLES) ? [{ href: '/desk', label: '我的填报', current: true }] : []),
    ...(holds(OFFICE_ROLES) ? [{ href: '/office', label: '审核工作台', current: false }] : []),
    { href: reportsOf(actor), label: '历年报告', current: false },
  ];
}

/** The public index, searched for the unit whose desk this is. */
function reportsOf({ roles }: Actor): string {
  const unit = roles[0]?.unitName;
  return unit === undefined ? '/' : `/?q=${encodeURIComponent(unit)}`;
}
