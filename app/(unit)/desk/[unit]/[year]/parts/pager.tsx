'use client';

import { useDesk } from '../state/desk-context';
import type { PartId } from './part-list';
import { CONTENT_PARTS, partName } from './part-list';

const ORDER: readonly PartId[] = [...CONTENT_PARTS, 'sign', 'submit'];

/** From one part to the next without going back to the list. */
export function Pager() {
  const { form, part, setPart } = useDesk();
  const at = ORDER.indexOf(part);
  const go = (to: PartId) => {
    setPart(to);
    window.scrollTo({ top: 0 });
  };
  const before = ORDER[at - 1];
  const after = ORDER[at + 1];
  return (
    <div className="pager">
      {before ? (
        <button type="button" className="btn" onClick={() => go(before)}>
          {`上一部分：${partName(form, before)}`}
        </button>
      ) : (
        <span />
      )}
      {after ? (
        <button type="button" className="btn" onClick={() => go(after)}>
          {`下一部分：${partName(form, after)}`}
        </button>
      ) : null}
    </div>
  );
}
