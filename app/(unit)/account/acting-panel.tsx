'use client';

import { useRouter } from 'next/navigation';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { formatLongDay } from '@/components/dates';
import { ConfirmDialog } from '@/components/dialog';
import { roleWord } from '@/components/role-words';
import type { ActingView } from '@/server/staff/acting-view';
import { FailureNote } from '../staff/_staff/failure-note';
import { useStaffCall } from '../staff/_staff/use-staff-call';

/** 代行: the principal names who signs in the own place, between two days. */
export function ActingPanel({ view, today }: { view: ActingView; today: string }) {
  return (
    <section className="acting" aria-labelledby={`acting-${view.unitCode}`}>
      <h2 id={`acting-${view.unitCode}`}>{`代行：${view.unitName}`}</h2>
      <p className="muted">
        请假、出差期间，可以指定本单位一名人员代为签批。代行只在所选日期内有效，到期自动结束；签批记录同时写明两人姓名。修改过报告的人员不能签批该报告。
      </p>
      <Named view={view} />
      <NameForm view={view} today={today} />
    </section>
  );
}

function Named({ view }: { view: ActingView }) {
  const router = useRouter();
  const { run, failure } = useStaffCall();
  if (view.named.length === 0) return <p>目前没有指定代行人。</p>;
  const end = async (heldId: string) => {
    const wish = { unitCode: view.unitCode, heldId };
    await run((client) => client.staff.endActing.mutate(wish));
    router.refresh();
  };
  return (
    <>
      <ul className="acting-list">
        {view.named.map(({ heldId, name, from, to, begun }) => (
          <li key={heldId}>
            <span>
              <strong>{name}</strong>
              {`，${formatLongDay(from)}至${formatLongDay(to)}（${begun ? '代行中' : '尚未开始'}）`}
            </span>
            <ConfirmDialog
              title={`结束${name}的代行`}
              body={<p>结束后{name}立即不能代为签批。已经签批的不受影响。</p>}
              confirm="结束代行"
              danger
              onConfirm={() => end(heldId)}
              trigger={(open) => (
                <button type="button" className="btn btn-sm" aria-label={`结束代行：${name}`} onClick={open}>
                  结束代行
                </button>
              )}
            />
          </li>
        ))}
      </ul>
      <FailureNote sentence={failure} />
    </>
  );
}

function NameForm({ view, today }: { view: ActingView; today: string }) {
  const router = useRouter();
  const [accountId, setAccountId] = useState('');
  const [from, setFrom] = useState(today);
  const [to, setTo] = useState('');
  const { run, busy, failure } = useStaffCall();
  async function send(event: FormEvent) {
    event.preventDefault();
    const wish = { unitCode: view.unitCode, accountId, from, to };
    const named = await run((client) => client.staff.nameActing.mutate(wish).then(() => true));
    if (!named) return;
    setAccountId('');
    setTo('');
    router.refresh();
  }
  const id = `acting-${view.unitCode}`;
  return (
    <form className="acting-form" onSubmit={(event) => void send(event)}>
      <div>
        <label className="text-label" htmlFor={`${id}-who`}>
          代行人
        </label>
        <select
          id={`${id}-who`}
          className="text-field"
          value={accountId}
          onChange={(event) => setAccountId(event.currentTarget.value)}
        >
          <option value="">请选择</option>
          {view.candidates.map((one) => (
            <option key={one.accountId} value={one.accountId}>
              {`${one.name}（${one.roles.map((role) => roleWord(role)).join('、')}）`}
            </option>
          ))}
        </select>
      </div>
      <Day id={`${id}-from`} label="自" min={today} value={from} onPick={setFrom} />
      <Day id={`${id}-to`} label="至（含当日）" min={from} value={to} onPick={setTo} />
      <button type="submit" className="btn" disabled={busy || accountId === '' || from === '' || to === ''}>
        指定代行
      </button>
      <FailureNote sentence={failure} />
    </form>
  );
}

function Day(props: {
  id: string;
  label: string;
  min: string;
  value: string;
  onPick: (day: string) => void;
}) {
  return (
    <div>
      <label className="text-label" htmlFor={props.id}>
        {props.label}
      </label>
      <input
        id={props.id}
        className="text-field"
        type="date"
        min={props.min}
        value={props.value}
        onChange={(event) => props.onPick(event.currentTarget.value)}
      />
    </div>
  );
}
