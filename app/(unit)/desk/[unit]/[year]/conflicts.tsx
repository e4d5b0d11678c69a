'use client';

import { useState } from 'react';
import { cellText } from '@/components/cell-text';
import { formatTime } from '@/components/dates';
import type { Place } from '@/report/finding';
import type { SectionId } from '@/report/ids';
import { placeName } from '@/report/place';
import type { ChangedBy } from '@/server/filing/view';
import { useDesk } from './state/desk-context';
import type { Conflict } from './state/desk-state';
import { chunksOf } from './state/meeting';
import type { Choice } from './state/merge-paragraphs';
import { clashes, textOf } from './state/merge-paragraphs';
import type { Path } from './state/paths';
import { isCell } from './state/paths';
import { useDeskState } from './state/use-desk-state';

/** Somebody else changed the same places: both values, and the choice. Nothing is overwritten unasked. */
export function Conflicts() {
  const conflicts = useDeskState((state) => state.conflicts);
  if (conflicts.length === 0) return null;
  return (
    <section className="conflicts" role="alert">
      <h2>{`有 ${conflicts.length} 处与他人同时修改且不一致，请选择保留哪一个`}</h2>
      {conflicts.map((conflict) =>
        isCell(conflict.path) ? (
          <CellChoice key={conflict.path} conflict={conflict} />
        ) : (
          <TextChoice key={`${conflict.path} ${conflict.version}`} conflict={conflict} />
        ),
      )}
    </section>
  );
}

/** 铁守安 14:03 改, as far as the trail tells. */
export function changedWords(by: ChangedBy | null): string {
  if (by === null) return '他人修改';
  return `${by.own ? '您在另一窗口' : by.name} ${formatTime(by.at)} 改`;
}

function CellChoice({ conflict }: { conflict: Conflict }) {
  const { form, store } = useDesk();
  const { path, mine, theirs, by } = conflict;
  const take = (to: Conflict['mine']) => store.dispatch({ type: 'resolved', path, to });
  return (
    <div className="conflict">
      <h3>{placeName(form, placeOfPath(path))}</h3>
      <Side label="我填的" text={cellText(mine)} verb="保留我的" onTake={() => take(mine)} />
      <Side label={changedWords(by)} text={cellText(theirs)} verb="采用对方" onTake={() => take(theirs)} />
    </div>
  );
}

/** A text is chosen paragraph by paragraph: what only one side changed is in it either way. */
function TextChoice({ conflict }: { conflict: Conflict }) {
  const { form, store } = useDesk();
  const { path, by } = conflict;
  const chunks = chunksOf(conflict);
  const asked = clashes(chunks);
  const [picks, setPicks] = useState<readonly (Choice | undefined)[]>([]);
  const pick = (at: number, which: Choice) => {
    const next = asked.map((_, index) => (index === at ? which : picks[index]));
    const made = next.filter((one) => one !== undefined);
    if (made.length === asked.length) store.dispatch({ type: 'resolved', path, to: textOf(chunks, made) });
    else setPicks(next);
  };
  const name = placeName(form, placeOfPath(path));
  return asked.map((chunk, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a clash has no other name than its place among them.
    <div className="conflict" key={at}>
      <h3>{asked.length > 1 ? `${name}（${at + 1}/${asked.length} 段）` : name}</h3>
      <Side
        label="我写的"
        text={chunk.mine.join('\n')}
        verb="保留我的"
        taken={picks[at] === 'mine'}
        onTake={() => pick(at, 'mine')}
      />
      <Side
        label={changedWords(by)}
        text={chunk.theirs.join('\n')}
        verb="采用对方"
        taken={picks[at] === 'theirs'}
        onTake={() => pick(at, 'theirs')}
      />
      <p className="conflict-both">
        <button
          type="button"
          className="btn btn-sm btn-link"
          aria-pressed={picks[at] === 'both'}
          onClick={() => pick(at, 'both')}
        >
          两段都保留（对方的在前）
        </button>
      </p>
    </div>
  ));
}

function Side(props: { label: string; text: string; verb: string; taken?: boolean; onTake: () => void }) {
  return (
    <div>
      <p className="muted small">{props.label}</p>
      <blockquote>{props.text || '空'}</blockquote>
      <button
        type="button"
        className="btn btn-sm"
        {...(props.taken === undefined ? {} : { 'aria-pressed': props.taken })}
        onClick={props.onTake}
      >
        {props.taken ? `已选：${props.verb}` : props.verb}
      </button>
    </div>
  );
}

/** The place on the page of an edit's path. */
export function placeOfPath(path: Path): Place {
  if (path === 'title' || path === 'front') return { kind: path };
  if (path.startsWith('cell:')) return { kind: 'cell', cell: path.slice(5) };
  return { kind: 'section', section: path.slice(8) as SectionId };
}
