'use client';

import { signIn } from 'next-auth/react';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { passwordProblem, SHORTEST_PASSWORD } from '@/server/account/password-policy';
import { FailureNote } from '../staff/_staff/failure-note';
import { useStaffCall } from '../staff/_staff/use-staff-call';

/** What keeps the new password from being sent, in a sentence; empty where nothing does. */
function problemOf(login: string, next: string, again: string): string {
  return passwordProblem(next, login) ?? (next === again ? '' : '两次输入的新密码不一致。请重新输入。');
}

/**
 * The own password. Changing it ends every session, so that this browser signs in anew with it and goes on to `next`.
 *
 * @param first the present one was handed out by somebody else
 */
export function PasswordForm({ login, first, next }: { login: string; first: boolean; next: string }) {
  const [current, setCurrent] = useState('');
  const [chosen, setChosen] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState('');
  const [done, setDone] = useState(false);
  const { run, busy, failure } = useStaffCall();
  async function send(event: FormEvent) {
    event.preventDefault();
    setDone(false);
    const wrong = problemOf(login, chosen, again);
    setProblem(wrong);
    if (wrong !== '') return;
    const wish = { current, next: chosen };
    const changed = await run((client) => client.account.changePassword.mutate(wish).then(() => true));
    if (!changed) return;
    const answer = await signIn('credentials', { login, password: chosen, redirect: false });
    if (first || !answer?.ok) return window.location.assign(answer?.ok ? next : '/sign-in');
    for (const empty of [setCurrent, setChosen, setAgain]) empty('');
    setDone(true);
  }
  return (
    <form className="password-form" noValidate onSubmit={(event) => void send(event)}>
      {/* For password managers: whose password this is. */}
      <input type="text" autoComplete="username" value={login} readOnly hidden />
      <PasswordField
        id="password-current"
        label={first ? '一次性密码' : '现用密码'}
        autoComplete="current-password"
        value={current}
        onType={setCurrent}
      />
      <PasswordField
        id="password-next"
        label="新密码"
        autoComplete="new-password"
        hint={`至少 ${SHORTEST_PASSWORD} 个字符，不含用户名，不用常见密码。可以用一句自己记得住的话。`}
        value={chosen}
        onType={setChosen}
      />
      <PasswordField
        id="password-again"
        label="再次输入新密码"
        autoComplete="new-password"
        value={again}
        onType={setAgain}
      />
      <FailureNote sentence={problem || failure} />
      {done ? (
        <p className="said-ok" role="status">
          密码已修改。在其他电脑上的登录已经退出。
        </p>
      ) : null}
      <button type="submit" className="btn btn-main" disabled={busy || current === ''}>
        {first ? '设置新密码' : '修改密码'}
      </button>
    </form>
  );
}

function PasswordField(props: {
  id: string;
  label: string;
  autoComplete: string;
  hint?: string;
  value: string;
  onType: (text: string) => void;
}) {
  const { id, hint } = props;
  return (
    <div>
      <label className="text-label" htmlFor={id}>
        {props.label}
      </label>
      <input
        id={id}
        className="text-field"
        type="password"
        autoComplete={props.autoComplete}
        maxLength={200}
        {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}
        value={props.value}
        onChange={(event) => props.onType(event.currentTarget.value)}
      />
      {hint === undefined ? null : (
        <p className="muted small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
