'use client';

import type { HistoryView } from '@/server/draft-history/view';
import type { Entry } from './entries';
import { RestoreButton } from './restore-button';
import type { Which } from './which';

/** Every state in one list: choose two to compare, open a sitting, go back to one. */
export function EntryList(props: {
  which: Which;
  view: HistoryView;
  entries: readonly Entry[];
  opened: number | null;
  picked: readonly string[];
  onOpen: (session: number) => void;
  onPick: (key: string) => void;
  onRestored: () => Promise<void>;
}) {
  const { which, view, entries, opened, picked } = props;
  return (
    <ol className="history-list" aria-label="各次修改、提交和存档，最近的在前">
      {entries.map((entry) => {
        const now = entry.key === `r${view.revision}`;
        return (
          <li key={entry.key} className={entry.session !== null && entry.session === opened ? 'on' : ''}>
            <label className="history-pick">
              <input
                type="checkbox"
                checked={picked.includes(entry.key)}
                onChange={() => props.onPick(entry.key)}
                aria-label={`比较：${entry.when} ${entry.what}`}
              />
            </label>
            <div>
              <p>
                <time dateTime={entry.at.toISOString()}>{entry.when}</time> <b>{entry.name}</b>
                {now ? <span className="tag">现在的内容</span> : null}
              </p>
              <p className={entry.session === null ? 'history-mark' : ''}>{entry.what}</p>
            </div>
            <div className="history-acts">
              {entry.session === null ? null : (
                <button
                  type="button"
                  className="btn btn-sm"
                  aria-label={`查看改动：${entry.when}`}
                  onClick={() => props.onOpen(entry.session ?? 0)}
                >
                  查看改动
                </button>
              )}
              {now || !view.edit.allowed ? null : (
                <RestoreButton
                  {...{ which, view }}
                  point={entry.point}
                  when={entry.when}
                  onRestored={props.onRestored}
                />
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
