'use client';

import { useMemo } from 'react';
import { formatDateTime, formatLongDay } from '@/components/dates';
import { ConfirmDialog } from '@/components/dialog';
import { Icon } from '@/components/icon';
import { differencesBetween } from '@/report/differences';
import { dayInShanghai } from '@/server/calendar';
import { useDesk } from '../state/desk-context';
import { useReport } from '../state/use-desk-state';
import { useFilingAction } from '../state/use-filing-action';
import { useSettled } from '../text/use-settled';
import { ChangesAgainst, PAUSE } from './changes-against';
import { TermsDialog } from './terms-dialog';

/** While a correction is under way: of what, why, and what it changes so far. */
export function CorrectionBanner() {
  const { view } = useDesk();
  const { correction } = view;
  if (!correction) return null;
  const { corrects, material, reason } = correction;
  return (
    <section className="hint correction-hint" aria-label="更正">
      <Icon name="fix" />
      <div>
        <p>
          <strong>{`正在更正第 ${corrects.version} 次公布的报告`}</strong>
          {`（${formatLongDay(dayInShanghai(corrects.at))}公布，更正公布之前继续公开）`}
        </p>
        <p>{`更正原因：${reason}（${material ? '实质性更正' : '非实质性更正'}，${correction.name} ${formatDateTime(correction.at)}）`}</p>
        <Doubt />
        <ChangesAgainst
          before={corrects.report}
          summary={(count) => `与公布的报告相比，已改动 ${count} 处`}
          none="与公布的报告相比，还没有改动。没有改动的，不能送签。"
        />
      </div>
      <div className="hint-acts">
        <Amend />
        <Abandon />
      </div>
    </section>
  );
}

/** A number that changes is hardly ever a matter of wording. */
function Doubt() {
  const { view } = useDesk();
  const report = useSettled(useReport(), PAUSE);
  const published = view.correction?.corrects.report;
  const numbers = useMemo(
    () => (published ? differencesBetween(published, report).filter(({ by }) => by !== null).length : 0),
    [published, report],
  );
  if (!view.correction || view.correction.material || numbers === 0) return null;
  return (
    <p className="said-warn">
      {`已改动 ${numbers} 个数字，而这次更正填的是“非实质性”。数字有变化的一般属于实质性更正，请核对。`}
    </p>
  );
}

function Amend() {
  const { view } = useDesk();
  if (!view.correction || !view.actions['amend-correction'].allowed) return null;
  return (
    <TermsDialog
      title="修改更正说明"
      lead={null}
      confirm="保存"
      initial={{ reason: view.correction.reason, material: view.correction.material }}
      call={(terms) => (client, _, editing) => client.filing.amendCorrection.mutate({ ...editing, ...terms })}
      trigger={(show) => (
        <button type="button" className="btn btn-sm" onClick={show}>
          修改更正说明
        </button>
      )}
    />
  );
}

function Abandon() {
  const { view } = useDesk();
  const { run, failure } = useFilingAction();
  if (!view.actions['abandon-correction'].allowed) return null;
  const abandon = async () => {
    await run((client, which) => client.filing.abandonCorrection.mutate(which));
  };
  return (
    <>
      <ConfirmDialog
        title={`放弃更正 ${view.unit.name} ${view.year} 年度报告`}
        body={<p>放弃后报告恢复为已公布的内容，公布的报告不变；已写的更正稿存入历史存档，可以查看。</p>}
        confirm="放弃更正"
        danger
        onConfirm={abandon}
        trigger={(show) => (
          <button type="button" className="btn btn-sm" onClick={show}>
            放弃更正
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
