'use client';

import { Icon } from '@/components/icon';
import { ChangesAgainst } from './correction/changes-against';
import type { Setback } from './setback';
import { setbacks } from './setback';
import { useDesk } from './state/desk-context';

/** Why the report is back on the desk: the office or the principal returned it, or an edit voided the signature. */
export function Returned() {
  const { view } = useDesk();
  const [principal, edit, office] = (['principal', 'edit', 'office'] as const).map((by) =>
    setbacks(view).find((one) => one.by === by),
  );
  return (
    <>
      {edit ? <Voided /> : null}
      {principal ? <Refused setback={principal} /> : null}
      {view.state === 'returned' ? <ByOffice setback={office} /> : null}
    </>
  );
}

function Voided() {
  return (
    <p className="said-warn" role="status">
      签批已失效：签批后内容有修改，改完须重新送签。
    </p>
  );
}

/** The principal is told what became of the own refusal; the unit's others, what to do. */
function Refused({ setback }: { setback: Setback }) {
  const { view } = useDesk();
  const mends = view.actions.edit.allowed;
  return (
    <div className="hint hint-warn" role="note">
      <Icon name="back" />
      <div>
        <p>
          <strong>{mends ? '主要负责人已退回' : '已退回填报员'}</strong>
          {setback.reason ? `，理由：${setback.reason}` : ''}
        </p>
        <p>{mends ? '请按意见修改，然后重新送签。' : '填报员修改并重新送签后，可以再次审阅签批。'}</p>
      </div>
    </div>
  );
}

function ByOffice({ setback }: { setback: Setback | undefined }) {
  const { goTo, view } = useDesk();
  const open = view.threads.filter((thread) => thread.status === 'open');
  const first = open[0];
  return (
    <div className="hint hint-warn" role="note">
      <Icon name="back" />
      <div>
        <p>
          <strong>{`${view.reviewedByName}已退回本报告`}</strong>
        </p>
        {setback?.reason ? <p>{`理由：${setback.reason}`}</p> : null}
        <p>
          {open.length > 0
            ? `有 ${open.length} 条审核意见待回复。请逐条修改并回复，然后重新送签、提交。`
            : '请按意见修改，然后重新送签、提交。'}
        </p>
        {view.givenBack ? (
          <ChangesAgainst
            before={view.givenBack.report}
            summary={(count) => `与退回的第 ${view.givenBack?.number} 版相比，已改动 ${count} 处`}
            none={`与退回的第 ${view.givenBack.number} 版相比，还没有改动。`}
          />
        ) : null}
      </div>
      <div className="hint-acts">
        {first ? (
          <button type="button" className="btn btn-sm" onClick={() => goTo(first.place)}>
            去查看
          </button>
        ) : null}
      </div>
    </div>
  );
}
