'use client';

import { ConfirmDialog } from '@/components/dialog';
import { ReasonDialog } from './reason-dialog';
import { useReview } from './review-state';

/** The city's own: hold a publication, release it, send an accepted report back. Shown only to whom they are open. */
export function CityActions() {
  const { view, actions } = useReview();
  const whose = `${view.unit.name} ${view.year} 年度报告`;
  return (
    <>
      {view.actions.hold.allowed ? (
        <ReasonDialog
          title={`暂缓公布${whose}`}
          body="解除之前，区县不能公布这份报告。理由会显示给区县审核员。"
          label="暂缓的理由"
          required
          confirm="暂缓公布"
          onConfirm={actions.hold}
          trigger={(show) => (
            <button type="button" className="btn" onClick={show}>
              暂缓公布
            </button>
          )}
        />
      ) : null}
      {view.actions.release.allowed ? (
        <ConfirmDialog
          title={`解除暂缓：${whose}`}
          body="解除后，审核单位可以公布这份报告。"
          confirm="解除暂缓"
          onConfirm={async () => {
            await actions.release();
          }}
          trigger={(show) => (
            <button type="button" className="btn" onClick={show}>
              解除暂缓
            </button>
          )}
        />
      ) : null}
      {view.actions['send-back'].allowed ? (
        <ReasonDialog
          title={`市级退回${whose}`}
          body="报告退回单位修改，理由作为一条意见发给单位和区县审核员。"
          label="退回的理由"
          required
          confirm="市级退回"
          onConfirm={actions.sendBack}
          trigger={(show) => (
            <button type="button" className="btn btn-bad" onClick={show}>
              市级退回
            </button>
          )}
        />
      ) : null}
    </>
  );
}
