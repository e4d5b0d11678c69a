'use client';

import { Icon } from '@/components/icon';
import { ChangesAgainst } from './correction/changes-against';
import type { Setback } from './setback';
import { setbacks } from './setback';
import { useDesk } from './state/desk-context';

/** Why the report is back on the desk: the office, the principal or the checker returned it, or an edit voided what stood. */
export function Returned() {
  const { view } = useDesk();
  const all = setbacks(view);
  const of = (by: Setback['by']) => all.find((one) => one.by === by);
  const [principal, checker, office] = [of('principal'), of('checker'), of('office')];
  return (
    <>
      {of('edit') ? <Voided what="签批" /> : null}
      {of('edit-checked') ? <Voided what="复核" /> : null}
      {principal ? <Refused setback={principal} who="主要负责人" /> : null}
      {checker ? <Refused setback={checker} who={`复核员${checker.name}`} /> : null}
      {view.state === 'returned' ? <ByOffice setback={office} /> : null}
    </>
  );
}

function Voided({ what }: { what: '签批' | '复核' }) {
  const { view } = useDesk();
  return (
    <p className="said-warn" role="status">
      {`${what}已失效：${what === '复核' ? '送复核' : '送签'}后内容有修改，改完须重新${view.check ? '送复核' : '送签'}。`}
    </p>
  );
}

/** The principal is told what became of the own refusal; the unit's others, what to do. */
function Refused({ setback, who }: { setback: Setback; who: string }) {
  const { view } = useDesk();
  const mends = view.actions.edit.allowed;
  const again = view.check ? '送复核' : '送签';
  return (
    <div className="hint hint-warn" role="note">
      <Icon name="back" />
      <div>
        <p>
          <strong>{mends ? `${who}已退回` : '已退回填报员'}</strong>
          {setback.reason ? `，理由：${setback.reason}` : ''}
        </p>
        <p>{mends ? `请按意见修改，然后重新${again}。` : `填报员修改并重新${again}后，可以再次审阅。`}</p>
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
