'use client';

import { useQuery } from '@tanstack/react-query';
import { errorSentence } from '@/app/trpc/error-sentence';
import { useTRPC } from '@/app/trpc/provider';
import { formatTime } from '@/components/dates';
import { DifferenceList } from '@/components/difference-list';
import type { HistoryView, SaveLine } from '@/server/draft-history/view';
import type { Entry } from './entries';
import { causeWords } from './entries';
import { RestoreButton } from './restore-button';
import type { Which } from './which';

interface PanelProps {
  which: Which;
  view: HistoryView;
  entries: readonly Entry[];
  opened: number | null;
  picked: readonly string[];
  onRestored: () => Promise<void>;
}

/** Beside the list: what two states differ in, or what one sitting changed. */
export function HistoryPanel(props: PanelProps) {
  const { entries, opened, picked } = props;
  // In the list's order the newer comes first.
  const [to, from] = entries.filter(({ key }) => picked.includes(key));
  return (
    <section className="pane history-panel" aria-label="改动">
      {from && to ? <Compared which={props.which} from={from} to={to} /> : null}
      {picked.length === 1 ? <p className="nothing">已选一项，再选一项即可比较。</p> : null}
      {picked.length === 0 && opened !== null ? <Sitting {...props} number={opened} /> : null}
      {picked.length === 0 && opened === null ? (
        <p className="nothing">点“查看改动”，这里显示那一段时间改了什么；勾选两项，这里显示两者的差异。</p>
      ) : null}
    </section>
  );
}

function Compared({ which, from, to }: { which: Which; from: Entry; to: Entry }) {
  const input = { ...which, from: from.point, to: to.point };
  const { data, error, isPending } = useQuery(useTRPC().draftHistory.compare.queryOptions(input));
  return (
    <>
      <h2>两个时点的差异</h2>
      <p className="muted small">{`由 ${from.when}（${from.what}）到 ${to.when}（${to.what}）`}</p>
      {isPending ? <p role="status">正在比较</p> : null}
      {error ? <Failed error={error} /> : null}
      {data && data.differences.length === 0 ? <p>内容相同。</p> : null}
      <DifferenceList differences={data?.differences ?? []} />
    </>
  );
}

function Sitting({ which, view, number, entries, onRestored }: PanelProps & { number: number }) {
  const input = { ...which, number };
  const { data, error, isPending } = useQuery(useTRPC().draftHistory.session.queryOptions(input));
  const entry = entries.find(({ session }) => session === number);
  return (
    <>
      <h2>{entry ? `${entry.name}的修改` : '修改'}</h2>
      <p className="muted small">{entry?.when}</p>
      {isPending ? <p role="status">正在读取</p> : null}
      {error ? <Failed error={error} /> : null}
      {data && data.differences.length === 0 ? <p>这一段时间先后的修改互相抵消，内容没有变化。</p> : null}
      <DifferenceList differences={data?.differences ?? []} />
      {data && data.saves.length > 1 ? (
        <details>
          <summary>{`逐次保存（${data.saves.length} 次）`}</summary>
          <ol className="history-saves">
            {data.saves.map((save) => (
              <li key={save.revision}>
                <span>{saveWords(save)}</span>
                {view.edit.allowed && save.revision !== view.revision ? (
                  <RestoreButton
                    {...{ which, view, onRestored }}
                    point={{ kind: 'revision', revision: save.revision }}
                    when={`${entry?.when.split(' ')[0] ?? ''} ${formatTime(save.at)}`}
                  />
                ) : null}
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </>
  );
}

const NAMED = 2;

/** 14:02 表三 · 自然人等 3 处. */
function saveWords({ at, cause, places }: SaveLine): string {
  const named = places.slice(0, NAMED).join('、');
  const rest = places.length > NAMED ? `等 ${places.length} 处` : '';
  return `${formatTime(at)} ${cause === 'typed' ? '' : `${causeWords(cause)}：`}${named}${rest}`;
}

function Failed({ error }: { error: unknown }) {
  return (
    <p className="said-bad" role="alert">
      {errorSentence(error)}
    </p>
  );
}
