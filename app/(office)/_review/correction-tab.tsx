'use client';

import { VisitedDifferences } from './change-list';
import { useReview } from './review-state';

/** All that a correction changes of what everybody sees now. */
export function CorrectionTab() {
  const { view } = useReview();
  if (!view.correction) return null;
  const { corrects, differences, material, reason } = view.correction;
  return (
    <>
      <div className="tab-lead">
        <p>{`更正原因：${reason}`}</p>
        <p>{material ? '单位认为是实质性更正' : '单位认为不是实质性更正'}</p>
        <p>{`与现在公布的报告（第 ${corrects.version} 次公布）相比，改动 ${differences.length} 处：`}</p>
      </div>
      <VisitedDifferences differences={differences} />
    </>
  );
}
