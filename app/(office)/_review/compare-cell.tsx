'use client';

import type { CellDefinition } from '@/report/forms/form';
import { isTotal } from '@/report/forms/form-cells';
import { compareCell, compareSentence } from './compare';
import { Pins } from './pins';
import { useReview } from './review-state';

/** A number, below it last year's and the difference; pressing it opens the box for a comment on it. */
export function CompareCell(props: { definition: CellDefinition; isStop: boolean; onFocus: () => void }) {
  const { definition } = props;
  const { view, compose, form, cells, lastCells } = useReview();
  const compared = compareCell(definition, cells[definition.id], lastCells[definition.id]);
  const threads = view.threads.filter(({ place }) => place.kind === 'cell' && place.cell === definition.id);
  const incomplete = compared.now === '' && isTotal(form, definition.id);
  const inside = (
    <>
      <span className={`cmp-now ${compared.zero ? 'z' : ''} ${compared.notApplicable ? 'na-w' : ''}`}>
        {incomplete ? '—' : compared.now}
      </span>
      {compared.last === '' ? null : (
        <small>
          {compared.last}
          {compared.difference === '' ? null : <b>{compared.difference}</b>}
        </small>
      )}
    </>
  );
  return (
    <>
      {threads.length > 0 ? <Pins threads={threads} /> : null}
      {view.actions.comment.allowed ? (
        <button
          type="button"
          className="cmp-b"
          data-stop=""
          tabIndex={props.isStop ? 0 : -1}
          aria-label={`${compareSentence(definition.name, compared)}，写意见`}
          onFocus={props.onFocus}
          onClick={(event) =>
            compose({ place: { kind: 'cell', cell: definition.id }, anchor: event.currentTarget })
          }
        >
          {inside}
        </button>
      ) : (
        <span className="cmp-b">{inside}</span>
      )}
    </>
  );
}
