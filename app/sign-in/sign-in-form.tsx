'use client';

import { signIn } from 'next-auth/react';
import type { FormEvent } from 'react';
import { useRef, useState } from 'react';
import type { DemoAccount } from '@/server/account/demo-accounts';
import { DemoAccounts } from './demo-accounts';

const REFUSED =
  '用户名或密码不正确，请核对后重试。连续输错 5 次，账号将锁定 15 分钟；锁定期间密码正确也不能登录，请稍后再试。使用一次性密码的，请确认没有超过有效期。仍不能登录的，请联系本单位管理员。';
const NO_ANSWER = '没有连上服务器，未能登录。请检查网络后重试。';

/**
 * Back to the page asked for, at its part: a browser carries #part-3 over a redirect, the server never sees it. Without
 * one the sign-in page itself knows where a signed-in person belongs.
 */
function whereTo(back: string | null): string {
  if (back === null) return '/sign-in';
  return back.includes('#') ? back : `${back}${window.location.hash}`;
}

/** Login and password. What is typed as login stays after a refusal; only the password is emptied. */
export function SignInForm(props: { back: string | null; demo: boolean; accounts: readonly DemoAccount[] }) {
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [failure, setFailure] = useState('');
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  async function send(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setFailure('');
    try {
      const answer = await signIn('credentials', { login, password, redirect: false });
      if (answer?.ok && !answer.error) {
        window.location.assign(whereTo(props.back));
        return;
      }
      setPassword('');
      // next-auth's word for a refusal; anything else is the sentence of a fault of ours.
      setFailure(!answer?.error || answer.error === 'CredentialsSignin' ? REFUSED : answer.error);
      field.current?.focus();
    } catch {
      setFailure(NO_ANSWER);
    }
    setBusy(false);
  }
  const take = (account: DemoAccount) => {
    setLogin(account.login);
    setPassword(account.password);
    setFailure('');
  };
  return (
    <>
      {props.demo ? (
        <p className="said-warn">这是演示系统：账号和数据均为演示所用，请勿录入真实信息。</p>
      ) : null}
      <form className="sign-in-form" onSubmit={(event) => void send(event)}>
        <label className="text-label" htmlFor="login">
          用户名
        </label>
        <input
          id="login"
          className="text-field"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          maxLength={64}
          value={login}
          onChange={(event) => setLogin(event.currentTarget.value)}
        />
        <label className="text-label" htmlFor="password">
          密码
        </label>
        <input
          ref={field}
          id="password"
          className="text-field"
          type="password"
          autoComplete="current-password"
          required
          maxLength={200}
          value={password}
          {...(failure ? { 'aria-invalid': true, 'aria-describedby': 'sign-in-failure' } : {})}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        {failure ? (
          <p className="said-bad" role="alert" id="sign-in-failure">
            {failure}
          </p>
        ) : null}
        <button type="submit" className="btn btn-main" disabled={busy}>
          {busy ? '正在登录' : '登录'}
        </button>
      </form>
      {props.demo ? <DemoAccounts accounts={props.accounts} onTake={take} /> : null}
    </>
  );
}
