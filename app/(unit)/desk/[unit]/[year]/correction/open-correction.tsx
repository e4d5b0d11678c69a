'use client';

import { Icon } from '@/components/icon';
import { useDesk } from '../state/desk-context';
import { TermsDialog } from './terms-dialog';

/** 办理更正 of what is published, for whom it is allowed. */
export function OpenCorrection() {
  const { view } = useDesk();
  if (!view.actions['open-correction'].allowed) return null;
  return (
    <TermsDialog
      title={`更正 ${view.unit.name} ${view.year} 年度报告`}
      lead={
        <p>
          更正与填报走同样的步骤：修改、签批、提交、审核、公布。更正公布之前，现在公布的报告继续公开；公布之后，更正前的报告仍可查阅。
        </p>
      }
      confirm="开始更正"
      initial={{ reason: '', material: null }}
      call={(terms) => (client, which) => client.filing.openCorrection.mutate({ ...which, ...terms })}
      trigger={(show) => (
        <button type="button" className="btn" onClick={show}>
          办理更正
        </button>
      )}
    />
  );
}

/** 责令更正: what the office wants corrected of the report that stands published. */
export function OrderedCorrection() {
  const { view } = useDesk();
  const { correctionOrder: order } = view;
  if (!order) return null;
  return (
    <div className="hint hint-warn" role="note">
      <Icon name="fix" />
      <div>
        <p>
          <strong>{`${order.officeName}责令更正本报告`}</strong>
        </p>
        <p>{order.reason}</p>
        {view.correction ? null : (
          <p>
            {view.actions['open-correction'].allowed
              ? '请办理更正，修改后重新送签、提交。'
              : '由本单位填报员办理更正。'}
          </p>
        )}
      </div>
      <div className="hint-acts">
        <OpenCorrection />
      </div>
    </div>
  );
}
