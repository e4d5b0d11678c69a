'use client';

import { ReasonDialog } from './reason-dialog';
import { useReview } from './review-state';

/** 责令更正: the unit gets it as a task, with the reason. Shown only to whom it is open. */
export function OrderCorrection() {
  const { view, actions } = useReview();
  if (!view.actions['order-correction'].allowed) return null;
  return (
    <ReasonDialog
      title={`责令更正${view.unit.name} ${view.year} 年度报告`}
      body="单位将收到这项任务和原因。更正通过并公布之前，现在公布的报告继续公开。"
      label="哪里有错、应当怎样更正"
      required
      confirm="责令更正"
      onConfirm={actions.orderCorrection}
      trigger={(show) => (
        <button type="button" className="btn" onClick={show}>
          责令更正
        </button>
      )}
    />
  );
}
