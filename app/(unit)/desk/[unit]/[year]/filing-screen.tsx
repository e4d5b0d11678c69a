'use client';

import { useState } from 'react';
import type { FilingView } from '@/server/filing/view';
import { DeskScreen } from './desk-screen';
import { ReadingScreen } from './reading/reading-screen';
import { useNarrow } from './reading/use-narrow';
import { usePreview } from './reading/use-preview';
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
  const { part, view } = useDesk();
  const narrow = useNarrow();
  const preview = usePreview(part);
  // A signed report is opened to be edited only on purpose; in another state it starts closed again.
  const [opened, setOpened] = useState<FilingView['state'] | null>(null);
  const mayWrite = view.actions.edit.allowed && !narrow;
  const writing = view.state === 'draft' || view.state === 'returned';
  const open = (state: FilingView['state'] | null) => {
    setOpened(state);
    window.scrollTo({ top: 0 });
  };
  if (mayWrite && (writing ? !preview.shown : opened === view.state))
    return <DeskScreen onPreview={preview.show} onCancel={writing ? null : () => open(null)} />;
  const edit = writing ? preview.leave : () => open(view.state);
  return <ReadingScreen narrow={narrow} onEdit={mayWrite ? edit : null} />;
}
