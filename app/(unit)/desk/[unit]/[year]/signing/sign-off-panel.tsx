'use client';

import { useState } from 'react';
import { formatDateTime } from '@/components/dates';
import { Icon } from '@/components/icon';
import { signingStatement } from '@/report/signing-statement';
import { useDesk } from '../state/desk-context';
import { useFilingAction } from '../state/use-filing-action';
import { PaperSigning } from './paper-signing';
import { RefuseSignOff } from './refuse-sign-off';
import { WithdrawSignOff } from './withdraw-sign-off';

/** The principal's step: the statement, the own password, and 签批 or back to the drafter. */
export function SignOffPanel() {
  const { view } = useDesk();
  const { run, busy, failure } = useFilingAction();
  const [password, setPassword] = useState('');
  const { contentHash } = view;
  const allowed = view.actions['sign-off'];
  if (!allowed.allowed) {
    return view.state === 'signing' ? <Waiting why={allowed.why} /> : null;
  }
  return (
    <section className="step" id="at-sign-off" tabIndex={-1} aria-labelledby="sign-h">
      <h2 id="sign-h">{view.signsForName === null ? '主要负责人签批' : `代${view.signsForName}签批`}</h2>
      <Checked />
      <p>请通读下方报告全文。签批即作出以下声明：</p>
      <blockquote>{signingStatement(view.unit.name, view.year, view.signsForName)}</blockquote>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void run((client, which) => client.filing.signOff.mutate({ ...which, contentHash, password }));
        }}
      >
        <label className="text-label" htmlFor="sign-password">
          输入本人登录密码以确认身份
        </label>
        <input
          id="sign-password"
          className="text-field"
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        {failure ? (
          <p className="said-bad" role="alert">
            {failure}
          </p>
        ) : null}
        <div className="step-acts">
          <button type="submit" className="btn btn-main" disabled={busy || password === ''}>
            签批
          </button>
          <RefuseSignOff />
        </div>
      </form>
    </section>
  );
}

/** By whom the report was checked before it came here. */
function Checked() {
  const { check } = useDesk().view;
  if (check?.step !== 'passed' || !check.last) return null;
  return <p>{`${check.last.name}已于 ${formatDateTime(check.last.at)} 复核通过。`}</p>;
}

function Waiting({ why }: { why: string }) {
  const { view } = useDesk();
  return (
    <section className="step" id="at-sign-off" tabIndex={-1}>
      <h2>
        <Icon name="wait" />
        等待主要负责人签批
      </h2>
      <Checked />
      <p>{why}</p>
      {view.actions['withdraw-sign-off'].allowed ? (
        <>
          <div className="step-acts">
            <WithdrawSignOff />
          </div>
          <PaperSigning />
        </>
      ) : null}
    </section>
  );
}
