'use client';

import { useState } from 'react';
import { Modal } from '@/components/dialog';
import type { StaffPerson, StaffView } from '@/server/staff/view';
import { FailureNote } from './failure-note';
import { RolePicks } from './role-picks';
import { useStaffCall } from './use-staff-call';

/** 交接: roles from one of the unit's people to another, on a day. */
export function HandOverDialog(props: {
  view: StaffView;
  person: StaffPerson;
  today: string;
  onClose: () => void;
  onChanged: (view: StaffView) => void;
}) {
  const { person, today, view } = props;
  const held = person.roles.filter(({ role, to }) => to === null && view.within.includes(role));
  const offered = held.map(({ role }) => role);
  const successors = view.people.filter(({ id, state }) => id !== person.id && state !== 'disabled');
  const [roles, setRoles] = useState(offered);
  const [toId, setToId] = useState('');
  const [day, setDay] = useState(today);
  const [note, setNote] = useState('');
  const { run, busy, failure } = useStaffCall();
  async function send() {
    const wish = { unitCode: view.unit.code, fromId: person.id, toId, roles, day, note };
    const changed = await run((client) => client.staff.handOver.mutate(wish));
    if (changed) props.onChanged(changed);
  }
  return (
    <Modal
      title={`交接：${person.name}`}
      open
      onOpenChange={props.onClose}
      foot={
        <>
          <button type="button" className="btn" onClick={props.onClose}>
            取消
          </button>
          <button
            type="button"
            className="btn btn-main"
            disabled={busy || toId === '' || roles.length === 0 || day === ''}
            onClick={() => void send()}
          >
            办理交接
          </button>
        </>
      }
    >
      <p className="muted">
        {`没有办完的报告随角色转给接任者；${person.name}办过的事项仍记在${person.name}名下。接任者还没有账号的，请先“新增人员”。`}
      </p>
      <RolePicks legend="移交的角色" roles={offered} chosen={roles} onChoose={setRoles} />
      <label className="text-label" htmlFor="hand-over-to">
        接任者
      </label>
      <select
        id="hand-over-to"
        className="text-field"
        value={toId}
        onChange={(event) => setToId(event.currentTarget.value)}
      >
        <option value="">请选择</option>
        {successors.map(({ id, name, login }) => (
          <option key={id} value={id}>
            {`${name}（${login}）`}
          </option>
        ))}
      </select>
      <label className="text-label" htmlFor="hand-over-day">
        交接日期
      </label>
      <input
        id="hand-over-day"
        className="text-field"
        type="date"
        min={today}
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <p className="muted small">选今天的，即时生效；选以后日期的，当日零时生效。</p>
      <label className="text-label" htmlFor="hand-over-note">
        备注（可不填，记入审计记录）
      </label>
      <input
        id="hand-over-note"
        className="text-field"
        maxLength={200}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <FailureNote sentence={failure} />
    </Modal>
  );
}
