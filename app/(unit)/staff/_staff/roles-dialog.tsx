'use client';

import { useState } from 'react';
import { Modal } from '@/components/dialog';
import type { StaffPerson, StaffView } from '@/server/staff/view';
import { FailureNote } from './failure-note';
import { RolePicks } from './role-picks';
import { useStaffCall } from './use-staff-call';

/** 调整角色: what the person holds at the unit from now on. */
export function RolesDialog(props: {
  view: StaffView;
  person: StaffPerson;
  onClose: () => void;
  onChanged: (view: StaffView) => void;
}) {
  const { person, view } = props;
  const own = person.roles.filter(({ actingForName }) => actingForName === null).map(({ role }) => role);
  const [roles, setRoles] = useState(view.within.filter((role) => own.includes(role)));
  const { run, busy, failure, asked, clear } = useStaffCall();
  async function save() {
    const choice = { unitCode: view.unit.code, accountId: person.id, roles, evenIfLast: asked };
    const changed = await run((client) => client.staff.setRoles.mutate(choice));
    if (changed) props.onChanged(changed);
  }
  return (
    <Modal
      title={`调整角色：${person.name}`}
      open
      onOpenChange={props.onClose}
      foot={
        <>
          <button type="button" className="btn" onClick={props.onClose}>
            取消
          </button>
          <button
            type="button"
            className={`btn ${asked ? 'btn-bad' : 'btn-main'}`}
            disabled={busy}
            onClick={() => void save()}
          >
            {asked ? '仍要调整' : '保存角色'}
          </button>
        </>
      }
    >
      <p className="muted">即时生效。以前的任职和办理记录保留在原姓名之下。</p>
      <RolePicks
        legend="角色"
        roles={view.within}
        chosen={roles}
        onChoose={(chosen) => {
          setRoles(chosen);
          clear();
        }}
      />
      <FailureNote sentence={failure} />
    </Modal>
  );
}
