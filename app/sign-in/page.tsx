import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { demoAccounts } from '@/server/account/demo-accounts';
import { landingPath } from '@/server/account/landing';
import { currentActor } from '@/server/session';
import { isDemo, platformName } from '@/server/settings';
import { newPasswordPath } from '../new-password-path';
import { returnPath } from './return-path';
import { SignInForm } from './sign-in-form';

export const metadata: Metadata = { title: '登录' };

/** Where everybody but the public comes in. In a demo it says so and lists the accounts. */
export default async function SignInPage(props: {
  searchParams: Promise<{ callbackUrl?: string | string[] }>;
}) {
  const { callbackUrl } = await props.searchParams;
  const back = returnPath(callbackUrl);
  const actor = await currentActor();
  if (actor) redirect(actor.mustChangePassword ? newPasswordPath(back) : (back ?? landingPath(actor)));
  const accounts = demoAccounts();
  return (
    <div className="sign-in">
      <main id="main" className="sign-in-box">
        <h1>{platformName()}</h1>
        <SignInForm back={back} demo={isDemo()} accounts={accounts} />
        <p className="small">
          忘记密码的，请联系本单位管理员重置；本单位没有管理员的，联系负责审核的机关。
          <Link href="/help#password">怎样重置密码</Link>
        </p>
        <p className="small">
          <Link href="/">查看已公布的年度报告，不需要登录</Link>
        </p>
      </main>
    </div>
  );
}
