'use client';

import { formatDateTime } from '@/components/dates';
import { ConfirmDialog } from '@/components/dialog';
import { Icon } from '@/components/icon';
import { shortHash } from '@/report/short-hash';
import { useDesk } from '../state/desk-context';
import { useFilingAction } from '../state/use-filing-action';
import { signerWords } from './signer-words';
import { stakeWords } from './stake-words';
import { WithdrawSignOff } from './withdraw-sign-off';

/** The last step: a signed report goes to its office. `onEdit`: opens it to be edited, which voids the signature. */
export function SubmitPanel({ onEdit }: { onEdit: (() => void) | null }) {
  const { view } = useDesk();
  const { signOff, actions } = view;
  const stake = view.atStake && stakeWords(view.atStake, view.check !== null);
  if (!signOff || (view.state !== 'signed' && !actions.submit.allowed)) return null;
  return (
    <section className="step">
      <h2>
        <Icon name="pass" />
        {signOff.paper
          ? `${signOff.name}已在纸质页上签发，扫描件由${signOff.paper.uploadedBy}于 ${formatDateTime(signOff.at)} 上传`
          : `${signerWords(signOff)}已于 ${formatDateTime(signOff.at)} 签批`}
      </h2>
      {signOff.paper ? (
        <p>
          <a
            href={`/api/filings/${view.unit.code}/${view.year}/signed-paper/${signOff.paper.signOffId}`}
            target="_blank"
            rel="noreferrer"
          >
            查看扫描件
          </a>
          {`（校验码 ${shortHash(signOff.contentHash)}）。审核机关核对签章和校验码相符后，签发方为有效。`}
        </p>
      ) : null}
      <p>{actions.submit.allowed ? `可以提交${view.reviewedByName}。` : actions.submit.why}</p>
      <div className="step-acts">
        <SubmitButton />
        {onEdit && stake ? (
          <ConfirmDialog
            title={stake.title}
            body={<p>{`${stake.stands}${stake.becomes}`}</p>}
            confirm="继续修改"
            onConfirm={onEdit}
            trigger={(open) => (
              <button type="button" className="btn" onClick={open}>
                修改报告
              </button>
            )}
          />
        ) : null}
        {view.state === 'signed' ? <WithdrawSignOff /> : null}
      </div>
    </section>
  );
}

/** 提交, after one question. What was signed is what is submitted, by its hash. */
export function SubmitButton() {
  const { view } = useDesk();
  const { run, busy, failure } = useFilingAction();
  const { signOff, actions } = view;
  if (!signOff || !actions.submit.allowed) return null;
  const submit = async () => {
    await run((client, which) => client.filing.submit.mutate({ ...which, contentHash: signOff.contentHash }));
  };
  return (
    <>
      <ConfirmDialog
        title={`提交 ${view.unit.name} ${view.year} 年度报告`}
        body={
          <p>
            {`将向${view.reviewedByName}提交${view.unit.name} ${view.year} 年政府信息公开工作年度报告。提交后内容不能修改；审核员打开之前可以撤回。`}
          </p>
        }
        confirm="提交"
        onConfirm={submit}
        trigger={(open) => (
          <button type="button" className="btn btn-main" disabled={busy} onClick={open}>
            提交
          </button>
        )}
      />
      {failure ? (
        <p className="said-bad" role="alert">
          {failure}
        </p>
      ) : null}
    </>
  );
}
