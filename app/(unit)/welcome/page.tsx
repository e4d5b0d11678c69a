import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { roleWords } from '@/components/role-words';
import { SignOutButton } from '@/components/sign-out-button';
import { landingPath } from '@/server/account/landing';
import { signedIn } from '../signed-in';

export const metadata: Metadata = { title: '我的账号' };

/** For who is signed in and has no work on the platform yet: who that is, with which role, and what there is to do. */
export default async function WelcomePage() {
  const actor = await signedIn('/welcome');
  const place = landingPath(actor);
  if (place !== '/welcome') redirect(place);
  const roles = roleWords(actor);
  return (
    <main className="page-msg" id="main">
      <h1>我的账号</h1>
      <dl className="basic-facts">
        <div>
          <dt>姓名</dt>
          <dd>{actor.name}</dd>
        </div>
        <div>
          <dt>用户名</dt>
          <dd>{actor.login}</dd>
        </div>
        <div>
          <dt>角色</dt>
          <dd>{roles || '尚未分配'}</dd>
        </div>
      </dl>
      <p>
        {roles
          ? `${roles}的工作（安全策略、登录审计）将在后续版本开放，目前可以查阅已公布的年度报告。`
          : '账号还没有分配角色，不能办理业务。请联系本单位管理员或平台管理员分配角色。'}
      </p>
      <div className="step-acts">
        <Link className="btn btn-main" href="/">
          查阅历年报告
        </Link>
        <SignOutButton className="btn" />
      </div>
    </main>
  );
}
