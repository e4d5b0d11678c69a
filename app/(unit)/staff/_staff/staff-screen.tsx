'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { Slip, StaffPerson, StaffView } from '@/server/staff/view';
import { DisableDialog, ResetDialog } from './account-dialog';
import { CheckingSetting } from './checking-setting';
import { FailureNote } from './failure-note';
import { HandOverDialog } from './hand-over-dialog';
import { InviteDialog } from './invite-dialog';
import type { PersonAct } from './person-row';
import { PersonRow } from './person-row';
import { RolesDialog } from './roles-dialog';
import { SlipDialog } from './slip-dialog';
import { useStaffCall } from './use-staff-call';

type Doing = { act: Exclude<PersonAct, 'enable'>; person: StaffPerson };

/** The people of a unit, and what is done with their accounts. `today` is the platform's. */
export function StaffScreen({ initial, today }: { initial: StaffView; today: string }) {
  const router = useRouter();
  const [view, setView] = useState(initial);
  const [doing, setDoing] = useState<Doing | null>(null);
  const [slip, setSlip] = useState<Slip | null>(null);
  const { run, failure } = useStaffCall();
  const unitCode = view.unit.code;
  const changed = (next: StaffView) => {
    setDoing(null);
    setView(next);
    // Who has handed over the own manager's role may not see this page any more: the server says so.
    router.refresh();
  };
  async function reload() {
    const next = await run((client) => client.staff.list.query({ unitCode }));
    if (next) setView(next);
  }
  async function act(what: PersonAct, person: StaffPerson) {
    if (what !== 'enable') return setDoing({ act: what, person });
    const next = await run((client) => client.staff.enable.mutate({ unitCode, accountId: person.id }));
    if (next) setView(next);
  }
  const made = (next: Slip) => {
    setDoing(null);
    setSlip(next);
    void reload();
  };
  return (
    <>
      <div className="staff-head">
        <p className="muted">
          {view.managed
            ? '人员变动时在这里新增、交接、停用。账号停用后，办过的事项和姓名保留。'
            : '本单位还没有单位管理员。请新增一名，或由负责审核的机关代为管理账号。'}
        </p>
        <InviteDialog view={view} onMade={made} />
      </div>
      <FailureNote sentence={failure} />
      <CheckingSetting view={view} onChanged={changed} />
      <StaffTable view={view} onAct={(what, person) => void act(what, person)} />
      {doing ? (
        <Dialogs
          doing={doing}
          view={view}
          today={today}
          onClose={() => setDoing(null)}
          onChanged={changed}
          onMade={made}
        />
      ) : null}
      <SlipDialog slip={slip} onDone={() => setSlip(null)} />
    </>
  );
}

function StaffTable(props: { view: StaffView; onAct: (act: PersonAct, person: StaffPerson) => void }) {
  const { people } = props.view;
  if (people.length === 0) return <p className="empty">本单位还没有账号。请点“新增人员”。</p>;
  return (
    <div className="pane">
      <table className="tasks-table staff-table">
        <caption className="vh">{`${props.view.unit.name}的人员`}</caption>
        <thead>
          <tr>
            <th scope="col">姓名、用户名</th>
            <th scope="col">角色</th>
            <th scope="col">状态</th>
            <th scope="col">最近登录</th>
            <th scope="col">
              <span className="vh">办理</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <PersonRow
              key={person.id}
              view={props.view}
              person={person}
              onAct={(act) => props.onAct(act, person)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Dialogs(props: {
  doing: Doing;
  view: StaffView;
  today: string;
  onClose: () => void;
  onChanged: (view: StaffView) => void;
  onMade: (slip: Slip) => void;
}) {
  const { doing, ...rest } = props;
  const { person } = doing;
  if (doing.act === 'roles') return <RolesDialog {...rest} person={person} />;
  if (doing.act === 'hand-over') return <HandOverDialog {...rest} person={person} />;
  if (doing.act === 'reset') return <ResetDialog {...rest} person={person} />;
  return <DisableDialog {...rest} person={person} />;
}
