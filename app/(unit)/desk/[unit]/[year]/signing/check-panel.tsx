'use client';

import { formatDateTime } from '@/components/dates';
import { ConfirmDialog } from '@/components/dialog';
import { Icon } from '@/components/icon';
import { useDesk } from '../state/desk-context';
import { useFilingAction } from '../state/use-filing-action';
import { RefuseCheck } from './refuse-check';

/** The checker's step: the whole report below, then 复核通过 or back in words; for everybody else, who it waits for. */
export function CheckPanel() {
  const { view } = useDesk();
  if (view.check?.step !== 'asked') return null;
  return view.actions['pass-check'].allowed ? <Deciding /> : <Waiting why={view.actions['pass-check'].why} />;
}

function Deciding() {
  const { view } = useDesk();
  const { run, busy, failure } = useFilingAction();
  const { contentHash } = view;
  const pass = async () => {
    await run((client, which) => client.checking.pass.mutate({ ...which, contentHash }));
  };
  return (
    <section className="step" id="at-check" tabIndex={-1} aria-labelledby="check-h">
      <h2 id="check-h">复核</h2>
      <p>{`${sentWords(view.check)}请通读下方报告全文，核对表格、正文和核对结果中的说明。`}</p>
      <p className="muted small">复核的是当前这一份内容：此后报告或说明有任何改动，复核随即失效。</p>
      {failure ? (
        <p className="said-bad" role="alert">
          {failure}
        </p>
      ) : null}
      <div className="step-acts">
        <ConfirmDialog
          title={`复核通过：${view.unit.name} ${view.year} 年度报告`}
          body={<p>您已通读全文和说明，没有需要修改的内容。通过后，报告直接送主要负责人签批。</p>}
          confirm="通过并送签"
          onConfirm={pass}
          trigger={(open) => (
            <button type="button" className="btn btn-main" disabled={busy} onClick={open}>
              复核通过
            </button>
          )}
        />
        <RefuseCheck />
      </div>
    </section>
  );
}

function Waiting({ why }: { why: string }) {
  const { view } = useDesk();
  const { run, busy, failure } = useFilingAction();
  return (
    <section className="step" id="at-check" tabIndex={-1} aria-labelledby="check-h">
      <h2 id="check-h">
        <Icon name="wait" />
        等待复核
      </h2>
      <p>{`${sentWords(view.check)}${why}`}</p>
      {view.actions['withdraw-check'].allowed ? (
        <div className="step-acts">
          <button
            type="button"
            className="btn"
            disabled={busy}
            onClick={() => void run((client, which) => client.checking.withdraw.mutate(which))}
          >
            撤回送复核
          </button>
        </div>
      ) : null}
      {failure ? (
        <p className="said-bad" role="alert">
          {failure}
        </p>
      ) : null}
    </section>
  );
}

function sentWords(check: ReturnType<typeof useDesk>['view']['check']): string {
  return check?.last ? `${check.last.name}已于 ${formatDateTime(check.last.at)} 送复核。` : '';
}
