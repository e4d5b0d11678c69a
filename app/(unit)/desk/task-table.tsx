import Link from 'next/link';
import { formatDateTime, formatDay } from '@/components/dates';
import { SeverityCount } from '@/components/severity-count';
import { FlagChip, StateChip } from '@/components/state-chip';
import type { Actor } from '@/server/context';
import type { FilingTask } from '@/server/filing/view';
import { nextStep } from './next-step';

/** The task list: one line a unit and year, with what to do next as its one button. */
export function TaskTable({ tasks, roles }: { tasks: readonly FilingTask[]; roles: Actor['roles'] }) {
  if (tasks.length === 0) return <NoTasks />;
  return (
    <div className="pane">
      <table className="tasks-table">
        <caption className="vh">填报任务</caption>
        <thead>
          <tr>
            <th scope="col">单位</th>
            <th scope="col">年度</th>
            <th scope="col">状态</th>
            <th scope="col">截止日期</th>
            <th scope="col">待处理</th>
            <th scope="col">最近修改</th>
            <th scope="col">
              <span className="vh">下一步</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {tasks.map((task) => (
            <Task key={`${task.unitCode}.${task.year}`} task={task} roles={roles} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Task({ task, roles }: { task: FilingTask; roles: Actor['roles'] }) {
  const held = roles.filter(({ unitCode }) => unitCode === task.unitCode).map(({ role }) => role);
  const step = nextStep(task, held);
  return (
    <tr>
      <th scope="row">{task.unitName}</th>
      <td data-l="年度">{`${task.year} 年度`}</td>
      <td data-l="状态">
        <span className="chips">
          <StateChip state={task.state} />
          {task.overdue ? <FlagChip flag="overdue" /> : null}
          {task.withChecker ? <FlagChip flag="checking" /> : null}
          {task.correcting ? <FlagChip flag="correcting" /> : null}
          {task.correctionOrdered ? <FlagChip flag="ordered" /> : null}
        </span>
      </td>
      <td data-l="截止日期">{deadlineWords(task)}</td>
      <td data-l="待处理">
        <Open task={task} />
      </td>
      <td data-l="最近修改" className="muted">
        {task.updatedAt ? formatDateTime(task.updatedAt) : '—'}
      </td>
      <td className="task-act">
        <Link
          className={`btn ${step.main ? 'btn-main' : ''}`}
          href={`/desk/${task.unitCode}/${task.year}`}
          prefetch={false}
          aria-label={`${step.words}：${task.unitName} ${task.year} 年度`}
        >
          {step.words}
        </Link>
      </td>
    </tr>
  );
}

function Open({ task }: { task: FilingTask }) {
  if (task.blockingCount + task.warningCount + task.openThreads === 0)
    return <span className="muted">—</span>;
  return (
    <span className="chips">
      {task.blockingCount > 0 ? <SeverityCount severity="B" count={task.blockingCount} /> : null}
      {task.warningCount > 0 ? <SeverityCount severity="W" count={task.warningCount} /> : null}
      {task.openThreads > 0 ? <span className="small">{`审核意见 ${task.openThreads} 条`}</span> : null}
    </span>
  );
}

/** Filed reports have a day, open ones the days that are left. */
function deadlineWords(task: FilingTask): string {
  const day = formatDay(task.due);
  const filed = task.state === 'submitted' || task.state === 'accepted' || task.state === 'published';
  // The deadline was for what is published.
  if (filed || task.correcting) return day;
  if (task.daysLeft < 0) return `已过 ${-task.daysLeft} 天（${day}）`;
  return task.daysLeft === 0 ? `今天截止（${day}）` : `还有 ${task.daysLeft} 天（${day}）`;
}

function NoTasks() {
  return (
    <div className="empty">
      <h2>没有填报任务</h2>
      <p>您的账号没有负责填报或签批的单位。如有遗漏，请联系本单位管理员或平台管理员核对账号的单位和角色。</p>
    </div>
  );
}
