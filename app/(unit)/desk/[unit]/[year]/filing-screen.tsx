'use client';

import { useState } from 'react';
import type { FilingView } from '@/server/filing/view';
import { DeskScreen } from './desk-screen';
import { ReadingScreen } from './reading/reading-screen';
import { useNarrow } from './reading/use-narrow';
import { DeskProvider, useDesk } from './state/desk-context';

/** One filing: to be written by who may write it now, to be read by everybody else of the unit. */
export function FilingScreen({ initial, accountId }: { initial: FilingView; accountId: string }) {
  return (
    <DeskProvider initial={initial} accountId={accountId}>
      <Screen />
    </DeskProvider>
  );
}

function Screen() {
  const { view } = useDesk();
  const narrow = useNarrow();
  // What the person chose in this state; another state starts from its own default again.
  const [chosen, choose] = useState<{ state: FilingView['state']; write: boolean } | null>(null);
  const mayWrite = view.actions.edit.allowed && !narrow;
  const byDefault = view.state === 'draft' || view.state === 'returned';
  const write = mayWrite && (chosen?.state === view.state ? chosen.write : byDefault);
  const set = (next: boolean) => {
    choose({ state: view.state, write: next });
    window.scrollTo({ top: 0 });
  };
  if (write) return <DeskScreen onPreview={() => set(false)} />;
  return <ReadingScreen narrow={narrow} onEdit={mayWrite ? () => set(true) : null} />;
}
