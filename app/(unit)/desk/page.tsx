import type { Metadata } from 'next';
import { Notices } from '@/app/notices/notices';
import { FictitiousNote } from '@/components/fictitious-note';
import { serverCaller } from '@/server/session';
import { signedIn } from '../signed-in';
import { TaskTable } from './task-table';

export const metadata: Metadata = { title: '我的填报' };

/** What the signed-in person's units owe, and what to do next with each. */
export default async function DeskPage() {
  const actor = await signedIn('/desk');
  const caller = await serverCaller();
  const tasks = await caller.filing.tasks();
  const notices = await caller.notices.list();
  return (
    <main className="page-desk" id="main">
      <header>
        <h1>我的填报</h1>
        <p className="muted">
          各单位应于每年 1 月 31 日前提交上一年度政府信息公开工作年度报告；县级以上地方人民政府的主管部门应于
          3 月 31 日前公布本级政府的年度报告（《政府信息公开条例》第四十九条）。各项任务的截止日期见下表。
        </p>
      </header>
      {tasks.some((task) => task.fictitious) ? <FictitiousNote /> : null}
      <TaskTable tasks={tasks} roles={actor.roles} />
      <Notices initial={notices} />
    </main>
  );
}
