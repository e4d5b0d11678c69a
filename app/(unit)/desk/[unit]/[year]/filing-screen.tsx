'use client';

import { useState } from 'react';
import type { FilingView } from '@/server/filing/view';
import { useArrival } from './arrive';
import { isBeingWritten } from './being-written';
import { DeskScreen } from './desk-screen';
import { ReadingScreen } from './reading/reading-screen';
import { useNarrow } from './reading/use-narrow';
import { usePreview } from './reading/use-preview';
import { VoidingQuestion } from './signing/voiding-question';
import { DeskProvider, useDesk } from './state/desk-context';

/** One filing: to be written by who may write it now, to be read by everybody else of the unit. */
export function FilingScreen(props: {
  initial: FilingView;
  /** The full names of the city's other units: they outlast every view of the filing. */
  otherUnits: readonly string[];
  accountId: string;
}) {
  return (
    <DeskProvider {...props}>
      <Screen />
    </DeskProvider>
  );
}

function Screen() {
  const { part, store, view } = useDesk();
  const narrow = useNarrow();
  const preview = usePreview(part);
  // A signed report is opened to be edited only on purpose; in another state it starts closed again.
  const [opened, setOpened] = useState<FilingView['state'] | null>(null);
  const mayWrite = view.actions.edit.allowed && !narrow;
  const writing = isBeingWritten(view);
  const open = (state: FilingView['state'] | null) => {
    // Whoever opens it has been told what an edit voids.
    store.dispatch({ type: 'acknowledged', token: state === null ? null : (view.atStake?.token ?? null) });
    setOpened(state);
    window.scrollTo({ top: 0 });
  };
  const onDesk = mayWrite && (writing ? !preview.shown : opened === view.state);
  useArrival(`${onDesk ? 'desk' : 'reading'} ${view.state} ${view.check?.step ?? ''}`);
  const edit = writing ? preview.leave : () => open(view.state);
  return (
    <>
      {onDesk ? (
        <DeskScreen onPreview={preview.show} onCancel={writing ? null : () => open(null)} />
      ) : (
        <ReadingScreen narrow={narrow} onEdit={mayWrite ? edit : null} />
      )}
      <VoidingQuestion />
    </>
  );
}
