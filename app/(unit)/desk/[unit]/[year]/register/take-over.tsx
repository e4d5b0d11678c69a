'use client';

import Link from 'next/link';
import { useState } from 'react';
import { errorSentence } from '@/app/trpc/error-sentence';
import { useTRPCClient } from '@/app/trpc/provider';
import { formatLongDateTime } from '@/components/dates';
import type { RegisterCount } from '@/report/register/count';
import { countedCells } from '@/report/register/count';
import type { RegisterView } from '@/server/register/view';
import { stakeWords } from '../signing/stake-words';

/** Takes the count over into the draft, or undoes that. Rows that can't be counted are left out only knowingly. */
export function TakeOver(props: {
  view: RegisterView;
  count: RegisterCount;
  onView: (view: RegisterView) => void;
}) {
  const { view, count } = props;
  const client = useTRPCClient();
  const [without, setWithout] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const left = count.problems.length;
  const differing = Object.entries(countedCells(count)).filter(([id, n]) => view.cells[id] !== n).length;
  // Said beside the buttons before either is pressed.
  const voids = view.atStake?.token;
  const which = { unitCode: view.unitCode, year: view.year, revision: view.revision, voids };
  const stake = view.atStake && stakeWords(view.atStake, view.checking);
  const run = async (call: () => Promise<RegisterView>) => {
    setBusy(true);
    setFailure('');
    try {
      props.onView(await call());
    } catch (error) {
      setFailure(errorSentence(error));
    } finally {
      setBusy(false);
    }
  };
  if (!view.take.allowed) return view.keep.allowed ? <p className="muted">{view.take.why}</p> : null;
  return (
    <section className="reg-take" aria-label="填入表三">
      {view.taking ? <Taken taking={view.taking} /> : null}
      {left > 0 && differing > 0 ? (
        <label className="check-line">
          <input
            type="checkbox"
            checked={without}
            onChange={(event) => setWithout(event.currentTarget.checked)}
          />
          {`上面 ${left} 件不能计数的申请已核对，不计入表三`}
        </label>
      ) : null}
      {stake && (differing > 0 || view.taking) ? (
        <p className="sev-w">{`${stake.stands}填入、撤销填入都是修改：${stake.becomes}`}</p>
      ) : null}
      <div className="imp-acts">
        {differing > 0 ? (
          <button
            type="button"
            className="btn btn-main"
            disabled={busy || (left > 0 && !without)}
            onClick={() => void run(() => client.register.take.mutate({ ...which, leftOut: left }))}
          >
            {`填入表三（改动 ${differing} 格）`}
          </button>
        ) : (
          <p>
            报告的表三与台账的计数一致。
            <Link href={`/desk/${view.unitCode}/${view.year}`}>去报告中查看</Link>
          </p>
        )}
        {view.taking ? (
          <button
            type="button"
            className="btn"
            disabled={busy}
            onClick={() => void run(() => client.register.undo.mutate(which))}
          >
            撤销填入
          </button>
        ) : null}
      </div>
      {failure ? (
        <p className="said-bad" role="alert">
          {failure}
        </p>
      ) : null}
    </section>
  );
}

function Taken({ taking }: { taking: NonNullable<RegisterView['taking']> }) {
  const left = taking.leftOut > 0 ? `，其中 ${taking.leftOut} 件不能计数的没有计入` : '';
  return (
    <p role="status">{`${taking.name}于${formatLongDateTime(taking.at)}由登记台账计数填写表三${left}。撤销可恢复填入前的数，此后手工改过的格不变。`}</p>
  );
}
