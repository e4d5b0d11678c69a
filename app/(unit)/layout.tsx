import type { ReactNode } from 'react';
import { AppBar } from '@/components/app-bar';
import { meWords } from '@/components/role-words';
import type { Actor } from '@/server/context';
import { currentActor } from '@/server/session';
import { isDemo, platformName } from '@/server/settings';
import { TrpcProvider } from '../trpc/provider';

const OFFICE_ROLES: readonly string[] = ['reviewer', 'office_editor'];

/** The unit's screens: the bar, and the API for what is typed. Each page itself asks who is signed in. */
export default async function UnitLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  if (!actor) return children;
  return (
    <TrpcProvider>
      <AppBar
        platformName={platformName()}
        home="/desk"
        nav={navOf(actor)}
        me={meWords(actor)}
        demo={isDemo()}
      />
      {children}
    </TrpcProvider>
  );
}

function navOf(actor: Actor) {
  const office = actor.roles.some(({ role }) => OFFICE_ROLES.includes(role));
  return [
    { href: '/desk', label: '我的填报', current: true },
    ...(office ? [{ href: '/office', label: '审核工作台', current: false }] : []),
    { href: '/', label: '历年报告', current: false },
  ];
}
