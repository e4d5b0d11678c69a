'use client';

import { Modal } from '@/components/dialog';
import type { Slip, StaffPerson, StaffView } from '@/server/staff/view';
import { FailureNote } from './failure-note';
import { useStaffCall } from './use-staff-call';

interface Props {
  view: StaffView;
  person: StaffPerson;
  onClose: () => void;
}

/** 重置密码, after a word on what it does. */
export function ResetDialog({ view, person, onClose, onMade }: Props & { onMade: (slip: Slip) => void }) {
  const { run, busy, failure } = useStaffCall();
  async function reset() {
    const target = { unitCode: view.unit.code, accountId: person.id };
    const slip = await run((client) => client.staff.resetPassword.mutate(target));
    if (slip) onMade(slip);
  }
  return (
    <Modal
      title={`重置密码：${person.name}`}
      open
      onOpenChange={onClose}
      foot={
        <>
          <button type="button" className="btn" onClick={onClose}>
            取消
          </button>
          <button type="button" className="btn btn-main" disabled={busy} onClick={() => void reset()}>
            重置密码
          </button>
        </>
      }
    >
      <p>
        {`${person.name}（${person.login}）现用的密码立即失效，已登录的也会退出。系统生成一次性密码，7 天内有效，由您转交本人。`}
      </p>
      <p className="muted">请先确认是本人提出。重置记入审计记录。</p>
      <FailureNote sentence={failure} />
    </Modal>
  );
}

/** 停用: asks once, and once more before the unit's last drafter, principal or manager goes. */
export function DisableDialog({
  view,
  person,
  onClose,
  onChanged,
}: Props & { onChanged: (view: StaffView) => void }) {
  const { run, busy, failure, asked } = useStaffCall();
  async function disable() {
    const target = { unitCode: view.unit.code, accountId: person.id, evenIfLast: asked };
    const changed = await run((client) => client.staff.disable.mutate(target));
    if (changed) onChanged(changed);
  }
  return (
    <Modal
      title={`停用账号：${person.name}`}
      open
      onOpenChange={onClose}
      foot={
        <>
          <button type="button" className="btn" onClick={onClose}>
            取消
          </button>
          <button type="button" className="btn btn-bad" disabled={busy} onClick={() => void disable()}>
            {asked ? '仍要停用' : '停用账号'}
          </button>
        </>
      }
    >
      <p>{`停用后${person.name}不能登录，已登录的立即退出；代行随之结束。办过的事项和姓名保留，以后可以重新启用。`}</p>
      <FailureNote sentence={failure} />
    </Modal>
  );
}
