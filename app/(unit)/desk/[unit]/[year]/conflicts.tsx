'use client';

import { cellText } from '@/components/cell-text';
import type { Place } from '@/report/finding';
import type { SectionId } from '@/report/ids';
import { placeName } from '@/report/place';
import { useDesk } from './state/desk-context';
import type { Conflict } from './state/desk-state';
import type { Path } from './state/paths';

/** Somebody else changed the same places: both values, and the choice. Nothing is overwritten unasked. */
export function Conflicts() {
  const { state } = useDesk();
  if (state.conflicts.length === 0) return null;
  return (
    <section className="conflicts" role="alert">
      <h2>{`${state.conflicts.length} 处在另一窗口或由他人修改过，请选择保留哪一个`}</h2>
      {state.conflicts.map((conflict) => (
        <Choice key={conflict.path} conflict={conflict} />
      ))}
    </section>
  );
}

function Choice({ conflict }: { conflict: Conflict }) {
  const { form, store } = useDesk();
  const keep = (which: 'mine' | 'theirs') =>
    store.dispatch({ type: 'resolved', path: conflict.path, keep: which });
  return (
    <div className="conflict">
      <h3>{placeName(form, placeOfPath(conflict.path))}</h3>
      <div>
        <p className="muted small">我填的</p>
        <blockquote>{cellText(conflict.mine) || '空'}</blockquote>
        <button type="button" className="btn btn-sm" onClick={() => keep('mine')}>
          用我的
        </button>
      </div>
      <div>
        <p className="muted small">现在的（在另一窗口或由他人保存）</p>
        <blockquote>{cellText(conflict.theirs) || '空'}</blockquote>
        <button type="button" className="btn btn-sm" onClick={() => keep('theirs')}>
          用现在的
        </button>
      </div>
    </div>
  );
}

/** The place on the page of an edit's path. */
export function placeOfPath(path: Path): Place {
  if (path === 'title' || path === 'front') return { kind: path };
  if (path.startsWith('cell:')) return { kind: 'cell', cell: path.slice(5) };
  return { kind: 'section', section: path.slice(8) as SectionId };
}
