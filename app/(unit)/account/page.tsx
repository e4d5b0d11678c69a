import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { returnPath } from '@/app/sign-in/return-path';
import { roleWord } from '@/components/role-words';
import { landingPath } from '@/server/account/landing';
import { platformNow } from '@/server/clock';
import type { RoleNow } from '@/server/context';
import { currentActor, serverCaller } from '@/server/session';
import { dayOf } from '../staff/_staff/words';
import { ActingPanel } from './acting-panel';
import { PasswordForm } from './password-form';

export const metadata: Metadata = { title: '我的账号' };

/**
 * The own account: roles, password, and for a principal who signs in the own place. With a handed-out password only its
 * change, and from there on to where the person was going.
 */
export default async function AccountPage(props: { searchParams: Promise<{ back?: string | string[] }> }) {
  const actor = await currentActor();
  if (!actor) redirect('/sign-in?callbackUrl=/account');
  const back = returnPath((await props.searchParams).back);
  if (actor.mustChangePassword) {
    return (
      <main className="page-account" id="main">
        <h1>设置新密码</h1>
        <p>{`${actor.name}，您正在使用一次性密码。请先设置自己的新密码，再开始办理业务。`}</p>
        <PasswordForm login={actor.login} first next={back ?? landingPath(actor)} />
      </main>
    );
  }
  const acting = await (await serverCaller()).staff.acting();
  return (
    <main className="page-account" id="main">
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
          <dd>
            {actor.roles.length === 0
              ? '尚未分配，请联系本单位管理员。'
              : actor.roles.map((held) => <Held key={`${held.unitCode} ${held.role}`} held={held} />)}
          </dd>
        </div>
      </dl>
      {acting.map((view) => (
        <ActingPanel key={view.unitCode} view={view} today={dayOf(platformNow())} />
      ))}
      <section aria-labelledby="password-h">
        <h2 id="password-h">修改密码</h2>
        <PasswordForm login={actor.login} first={false} next="/account" />
      </section>
    </main>
  );
}

function Held({ held }: { held: RoleNow }) {
  const acting = held.actingFor ? `，代${held.actingFor.name}` : '';
  return <p>{`${held.unitName} · ${roleWord(held.role)}${acting}`}</p>;
}
