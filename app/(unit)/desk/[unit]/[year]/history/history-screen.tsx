'use client';

import { useQueryClient } from '@tanstack/react-query';
import Link from 'next/link';
import { useState } from 'react';
import { errorSentence } from '@/app/trpc/error-sentence';
import { useTRPC, useTRPCClient } from '@/app/trpc/provider';
import type { HistoryView } from '@/server/draft-history/view';
import { entriesOf } from './entries';
import { EntryList } from './entry-list';
import { HistoryPanel } from './history-panel';
import type { Which } from './which';

/** Who changed what and when: the list of states, what two of them differ in, and the way back to any. */
export function HistoryScreen({ which, initial }: { which: Which; initial: HistoryView }) {
  const { view, older, reload, failure, busy } = useHistory(which, initial);
  const [opened, setOpened] = useState<number | null>(null);
  const [picked, setPicked] = useState<string[]>([]);
  const entries = entriesOf(view);
  // A third choice takes the place of the one made first.
  const pick = (key: string) =>
    setPicked((now) => (now.includes(key) ? now.filter((one) => one !== key) : [...now, key].slice(-2)));
  return (
    <main className="page-desk history" id="main">
      <header>
        <h1>修改历史</h1>
        <p className="muted">
          {`${view.unitName} ${view.year} 年度报告。相隔不到半小时的修改合为一段；勾选两项可以比较，任何一项都可以恢复。`}
        </p>
        <Link className="btn" href={`/desk/${which.unitCode}/${which.year}`}>
          返回报告
        </Link>
      </header>
      {failure ? (
        <p className="said-bad" role="alert">
          {failure}
        </p>
      ) : null}
      {entries.length === 0 ? (
        <p className="empty">还没有修改记录。开始填写后，每次修改都会记在这里。</p>
      ) : (
        <div className="history-cols">
          <div>
            <EntryList
              {...{ which, view, entries, opened, picked }}
              onOpen={(number) => {
                setOpened(number);
                setPicked([]);
              }}
              onPick={pick}
              onRestored={reload}
            />
            {view.more === null ? null : (
              <button type="button" className="btn" disabled={busy} onClick={() => void older()}>
                更早的修改
              </button>
            )}
          </div>
          <HistoryPanel {...{ which, view, entries, opened, picked }} onRestored={reload} />
        </div>
      )}
    </main>
  );
}

/** The history as far as it has been read: a page at a time, the newest first. */
function useHistory(which: Which, initial: HistoryView) {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const cache = useQueryClient();
  const [view, setView] = useState(initial);
  const [failure, setFailure] = useState('');
  const [busy, setBusy] = useState(false);
  const read = async (before: number | null, join: (page: HistoryView) => HistoryView) => {
    setBusy(true);
    setFailure('');
    try {
      const page = await client.draftHistory.view.query({ ...which, before });
      setView(join(page));
    } catch (error) {
      setFailure(errorSentence(error));
    } finally {
      setBusy(false);
    }
  };
  return {
    ...{ view, failure, busy },
    older: () => read(view.more, (page) => ({ ...page, sessions: [...view.sessions, ...page.sessions] })),
    reload: async () => {
      // The desk shall not open with the draft as it was before.
      await cache.invalidateQueries(trpc.filing.view.queryFilter(which));
      await read(null, (page) => page);
    },
  };
}
