'use client';

import type { FormEvent } from 'react';
import { useState } from 'react';
import { Modal } from '@/components/dialog';
import { LOGIN } from '@/server/account/login-name';
import type { Slip, StaffView } from '@/server/staff/view';
import { FailureNote } from './failure-note';
import { RolePicks } from './role-picks';
import { useStaffCall } from './use-staff-call';

type Role = StaffView['within'][number];

/** 新增人员: name, login and roles; the one-time password comes after it. */
export function InviteDialog({ view, onMade }: { view: StaffView; onMade: (slip: Slip) => void }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="btn btn-main" onClick={() => setOpen(true)}>
        新增人员
      </button>
      {open ? (
        <InviteForm
          view={view}
          onClose={() => setOpen(false)}
          onMade={(slip) => {
            setOpen(false);
            onMade(slip);
          }}
        />
      ) : null}
    </>
  );
}

/** What is missing or wrong, in a sentence; empty where it can be sent. */
function problemOf(name: string, login: string, roles: readonly Role[]): string {
  if (name.trim() === '') return '请填写姓名。';
  if (!LOGIN.test(login.trim().toLowerCase()))
    return '用户名应为 2 至 40 个字符，以字母或数字开头，只能使用小写字母、数字、点、连字符和下划线。';
  return roles.length === 0 ? '请至少选择一个角色。' : '';
}

function InviteForm(props: { view: StaffView; onClose: () => void; onMade: (slip: Slip) => void }) {
  const { view } = props;
  const [name, setName] = useState('');
  const [login, setLogin] = useState('');
  const [roles, setRoles] = useState<Role[]>([]);
  const [problem, setProblem] = useState('');
  const { run, busy, failure, clear } = useStaffCall();
  const forget = () => {
    setProblem('');
    clear();
  };
  async function send(event: FormEvent) {
    event.preventDefault();
    const found = problemOf(name, login, roles);
    setProblem(found);
    if (found !== '') return;
    const wish = { unitCode: view.unit.code, login, name, roles };
    const slip = await run((client) => client.staff.invite.mutate(wish));
    if (slip) props.onMade(slip);
  }
  return (
    <Modal
      title={`新增人员：${view.unit.name}`}
      open
      onOpenChange={props.onClose}
      foot={
        <>
          <button type="button" className="btn" onClick={props.onClose}>
            取消
          </button>
          <button type="submit" form="invite" className="btn btn-main" disabled={busy}>
            创建账号
          </button>
        </>
      }
    >
      <form id="invite" noValidate onChange={forget} onSubmit={(event) => void send(event)}>
        <label className="text-label" htmlFor="invite-name">
          姓名
        </label>
        <input
          id="invite-name"
          className="text-field"
          maxLength={40}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <label className="text-label" htmlFor="invite-login">
          用户名
        </label>
        <input
          id="invite-login"
          className="text-field"
          maxLength={40}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby="invite-login-hint"
          value={login}
          onChange={(event) => setLogin(event.currentTarget.value)}
        />
        <p className="muted small" id="invite-login-hint">
          登录时使用，创建后不能更改。可用姓名全拼，例如 zhang.san。
        </p>
        <RolePicks legend="角色" roles={view.within} chosen={roles} onChoose={setRoles} />
        <FailureNote sentence={problem || failure} />
      </form>
    </Modal>
  );
}
