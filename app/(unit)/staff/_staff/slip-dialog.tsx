'use client';

import { useEffect } from 'react';
import { formatLongDateTime } from '@/components/dates';
import { Modal } from '@/components/dialog';
import type { Slip } from '@/server/staff/view';

/** Only the slip is printed while it is shown. */
function usePrintedAlone(shown: boolean): void {
  useEffect(() => {
    if (!shown) return;
    const { classList } = document.documentElement;
    classList.add('printing-slip');
    return () => classList.remove('printing-slip');
  }, [shown]);
}

/** A one-time password, shown this once: it goes only by its own button, never by a slip of the mouse. */
export function SlipDialog({ slip, onDone }: { slip: Slip | null; onDone: () => void }) {
  usePrintedAlone(slip !== null);
  if (slip === null) return null;
  return (
    <Modal
      title="一次性密码"
      open
      onOpenChange={() => {}}
      foot={
        <>
          <button type="button" className="btn" onClick={() => window.print()}>
            打印
          </button>
          <button type="button" className="btn btn-main" onClick={onDone}>
            已交给本人，关闭
          </button>
        </>
      }
    >
      <p className="said-warn">密码只显示这一次，关闭后无法再查看。请当面交给本人，或打印后密封转交。</p>
      <section className="slip" aria-label="账号通知单">
        <h3>{slip.unitName}账号通知单</h3>
        <dl className="basic-facts">
          <Fact term="姓名" value={slip.name} />
          <Fact term="用户名" value={slip.login} />
          <div>
            <dt>一次性密码</dt>
            <dd className="slip-password">{slip.password}</dd>
          </div>
          <Fact term="有效期至" value={formatLongDateTime(slip.validUntil)} />
          <Fact term="登录地址" value={`${window.location.origin}/sign-in`} />
        </dl>
        <p className="small">
          首次登录后须设置自己的新密码（至少 10 个字符），设置前不能办理业务。请勿告诉他人。
        </p>
      </section>
    </Modal>
  );
}

function Fact({ term, value }: { term: string; value: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}
