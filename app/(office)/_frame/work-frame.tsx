import type { ReactNode } from 'react';
import { TrpcProvider } from '@/app/trpc/provider';
import { currentActor } from '@/server/session';
import { isDemo, platformName } from '@/server/settings';
import { navLinks, officeMeWords } from './nav';
import { WorkBar } from './work-bar';

/** The frame of the office's and the administrators' pages. Without a session the page itself leads to sign-in. */
export async function WorkFrame({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  if (!actor) return children;
  return (
    <TrpcProvider>
      <WorkBar
        platformName={platformName()}
        links={navLinks(actor.roles)}
        me={officeMeWords(actor)}
        demo={isDemo()}
      />
      {children}
    </TrpcProvider>
  );
}
