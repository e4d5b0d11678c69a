'use client';

import type { Place } from '@/report/finding';
import { formByName } from '@/report/forms/registry';
import type { FormName } from '@/report/ids';
import type { FormMoveResult } from '@/server/filing/view';
import { useDesk } from '../state/desk-context';
import { MoveSummary } from './form-move-plan';

/** What the move did, until it is put away; the dropped values stay in 历史存档. */
export function FormMoveDone({
  from,
  result,
  onClose,
}: {
  from: FormName;
  result: FormMoveResult;
  onClose: () => void;
}) {
  const { goTo } = useDesk();
  const form = formByName(result.view.draft.form);
  const first = result.emptyNow[0] ?? result.toConfirm[0];
  const place: Place | null = first === undefined ? null : { kind: 'cell', cell: first };
  return (
    <section className="step step-ok" aria-labelledby="moved-h">
      <h2 id="moved-h">{`已改用${form.label}`}</h2>
      <MoveSummary from={from} form={form} {...result} />
      <div className="step-acts">
        {place ? (
          <button type="button" className="btn btn-main btn-sm" onClick={() => goTo(place)}>
            去修改
          </button>
        ) : null}
        <button type="button" className="btn btn-sm" onClick={onClose}>
          收起
        </button>
      </div>
    </section>
  );
}
