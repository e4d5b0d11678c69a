import type { Metadata } from 'next';
import Link from 'next/link';
import { formatLongDay } from '@/components/dates';
import { currentActor, serverCaller } from '@/server/session';
import { Contacts } from './contacts';
import { Keys, Mistakes, Steps } from './texts';

export const metadata: Metadata = { title: '帮助' };

const CONTENTS = [
  ['contact', '咨询电话'],
  ['calendar', '时间安排'],
  ['steps', '各角色怎样办理'],
  ['mistakes', '常见错误'],
  ['keys', '键盘操作'],
  ['password', '密码和账号'],
] as const;

/** Help for everybody; who is signed in also reads whom to call and the own units' days. */
export default async function HelpPage() {
  const actor = await currentActor();
  const caller = actor && !actor.mustChangePassword ? await serverCaller() : null;
  const contacts = caller ? await caller.units.contacts() : null;
  const tasks = caller ? await caller.filing.tasks() : [];
  return (
    <main className="help" id="main">
      <h1>帮助</h1>
      <nav aria-label="本页内容">
        <ul className="help-toc">
          {CONTENTS.map(([id, words]) => (
            <li key={id}>
              <a href={`#${id}`}>{words}</a>
            </li>
          ))}
          {actor ? null : (
            <li>
              <Link href="/sign-in">返回登录</Link>
            </li>
          )}
        </ul>
      </nav>
      <section id="contact">
        <h2>咨询电话</h2>
        {contacts ? <Contacts contacts={contacts} /> : <p>登录后显示负责审核本单位报告的机关和电话。</p>}
      </section>
      <section id="calendar">
        <h2>时间安排</h2>
        <ul>
          {tasks.slice(0, 6).map((task) => (
            <li key={`${task.unitCode} ${task.year}`}>
              {`${task.unitName} ${task.year} 年度报告：${formatLongDay(task.due)}前提交。`}
            </li>
          ))}
          <li>统计期为报告年度的 1 月 1 日至 12 月 31 日。</li>
          <li>县级以上人民政府部门：每年 1 月 31 日前提交上一年度报告，并向社会公布。</li>
          <li>地方人民政府本级的报告：每年 3 月 31 日前向社会公布。</li>
        </ul>
        <p className="muted small">
          依据《中华人民共和国政府信息公开条例》第四十九条。审核机关另有较早要求的，按其通知办理。
        </p>
      </section>
      <Steps />
      <Mistakes />
      <Keys />
      <section id="password">
        <h2>密码和账号</h2>
        <ul>
          <li>
            修改自己的密码：登录后点右上角的姓名，打开“我的账号”。
            {actor ? <Link href="/account">我的账号</Link> : null}
          </li>
          <li>
            忘记密码：请本单位管理员在“本单位人员”重置。管理员当面交给您一次性密码，7 天内登录并设置新密码。
          </li>
          <li>单位管理员忘记密码，或本单位没有管理员：请负责审核的机关重置。不需要电子邮件。</li>
          <li>连续输错 5 次，账号锁定 15 分钟；管理员重置密码后锁定随即解除。</li>
          <li>
            人员变动：由单位管理员新增接任者并办理“交接”，再停用离任者的账号。办过的事项仍记在原办理人名下。
          </li>
        </ul>
      </section>
    </main>
  );
}
