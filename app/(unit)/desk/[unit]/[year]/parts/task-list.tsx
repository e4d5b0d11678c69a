'use client';

import type { IconName } from '@/components/icon';
import { Icon } from '@/components/icon';
import type { FilingView } from '@/server/filing/view';
import { useMissingCount } from '../findings/use-missing';
import { useStartWaiting } from '../prefill/start-panel';
import type { Setback } from '../setback';
import { setbacks } from '../setback';
import { sendingOf } from '../signing/sending';
import { useDesk } from '../state/desk-context';
import { useDeskState } from '../state/use-desk-state';
import type { PartId } from './part-list';
import { CONTENT_PARTS, partHash, partName } from './part-list';
import type { PartStatus } from './part-status';
import { partStatus } from './part-status';

const MARKS: Record<PartStatus['mark'], { icon: IconName; className: string }> = {
  done: { icon: 'pub', className: 't-ok' },
  bad: { icon: 'b', className: 't-b' },
  warn: { icon: 'w', className: 't-w' },
  open: { icon: 'none', className: 't-none' },
};

/** The report's parts with how far each is, and the two steps that come after them. */
export function TaskList() {
  const { check, form, pane, view } = useDesk();
  const missing = useMissingCount();
  const statuses = useDeskState(
    ({ report }) =>
      CONTENT_PARTS.map((part) => ({ part, ...partStatus(form, report, part, check(report).open) })),
    isSameList,
  );
  const done = statuses.filter((status) => status.mark === 'done').length;
  const signed = view.state === 'signed';
  return (
    <nav className={`side side-l ${pane === 'toc' ? 'is-shown' : ''}`} id="toc" aria-label="报告各部分">
      <div className="stick">
        <div className="tasks-h">
          <h2>报告各部分</h2>
          <p>{`${statuses.length} 部分已完成 ${done} 部分`}</p>
        </div>
        <StartTask />
        <ul className="tasks">
          {statuses.map(({ part, mark, words }) => (
            <Task key={part} part={part} words={words} {...MARKS[mark]} />
          ))}
        </ul>
        <p className="tasks-sep">填完以后</p>
        <ul className="tasks">
          <Task part="sign" {...signStep(view, missing)} />
          <Task
            part="submit"
            className="t-none"
            icon={signed ? 'none' : 'lock'}
            words={signed ? '可以提交' : '签批后可提交'}
          />
        </ul>
      </div>
    </nav>
  );
}

const isSameList = (one: readonly PartStatus[], other: readonly PartStatus[]): boolean =>
  one.every(({ mark, words }, at) => mark === other[at]?.mark && words === other[at].words);

/** The first step, as long as something of it waits: what is filled in at one click before anything is typed. */
function StartTask() {
  const { setPart } = useDesk();
  const waiting = useStartWaiting();
  if (waiting === 0) return null;
  return (
    <button type="button" className="btn btn-sm start-task" onClick={() => setPart('basic')}>
      {`填报之前：${waiting} 项可一次填好`}
    </button>
  );
}

const BEFORE: Readonly<Partial<Record<Setback['by'], string>>> = {
  principal: '主要负责人已退回；',
  checker: '复核员已退回；',
  edit: '签批已失效；',
  'edit-checked': '复核已失效；',
};

/** Where the sign-off stands, in the words of the list. */
function signStep(view: FilingView, missing: number): { className: string; icon: IconName; words: string } {
  if (view.state === 'signed') return { className: 't-ok', icon: 'pub', words: '已签批' };
  const [setback] = setbacks(view);
  const before = setback ? (BEFORE[setback.by] ?? '') : '';
  if (missing > 0) return { className: 't-none', icon: 'lock', words: `${before}还有 ${missing} 项未完成` };
  return { className: 't-none', icon: 'none', words: `${before}可以${sendingOf(view).verb}` };
}

function Task(props: { part: PartId; icon: IconName; className: string; words: string }) {
  const { form, part, showPane, view } = useDesk();
  const name = props.part === 'submit' ? `提交${view.reviewedByName}` : partName(form, props.part);
  return (
    <li className={props.className}>
      <a
        href={partHash(props.part)}
        onClick={() => showPane('work')}
        {...(part === props.part ? { 'aria-current': 'step' } : {})}
      >
        <Icon name={props.icon} />
        <span>{name}</span>
        <small>{props.words}</small>
      </a>
    </li>
  );
}
