'use client';

import { useState } from 'react';
import { errorSentence } from '@/app/trpc/error-sentence';
import { useTRPCClient } from '@/app/trpc/provider';
import { Modal } from '@/components/dialog';
import { Icon } from '@/components/icon';
import { formByName } from '@/report/forms/registry';
import type { FormName } from '@/report/ids';
import type { FormMoveResult } from '@/server/filing/view';
import { useDesk } from '../state/desk-context';
import { useFormMove } from './form-move-context';
import { FormMoveDone } from './form-move-done';
import { FormMovePlan } from './form-move-plan';

/** The draft isn't on the form in force, or is laid out as its file was: says so, and offers the move. */
export function FormMoveHint() {
  const { form, view } = useDesk();
  const { offered, other, shown, open, close } = useFormMove();
  const [done, setDone] = useState<{ from: FormName; result: FormMoveResult } | null>(null);
  const target = formByName(view.formInForce);
  return (
    <>
      {offered ? (
        <div className="hint hint-warn" role="note">
          <Icon name="w" />
          <div>
            <p>
              <strong>
                {other
                  ? `草稿用的是${form.label}，${view.year} 年度报告应当使用${target.label}`
                  : `导入文件的栏目与${target.label}不一致`}
              </strong>
            </p>
            <p>
              {other
                ? '两种格式相同的栏目会带入新表，新增的栏目留空待填，取消的栏目逐项列出并存档。'
                : '改用平台的规范表格后，已读出的数据保留，栏目名称以格式为准，未读出的格留空待填。'}
            </p>
          </div>
          <div className="hint-acts">
            <button type="button" className="btn btn-main btn-sm" onClick={open}>
              {`改用${target.label}`}
            </button>
          </div>
        </div>
      ) : null}
      <MoveDialog open={shown} onOpenChange={(next) => (next ? open() : close())} onDone={setDone} />
      {done ? <FormMoveDone {...done} onClose={() => setDone(null)} /> : null}
    </>
  );
}

function MoveDialog(props: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onDone: (done: { from: FormName; result: FormMoveResult }) => void;
}) {
  const { flush, setView, store, view } = useDesk();
  const client = useTRPCClient();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const target = formByName(view.formInForce);
  const move = async () => {
    setBusy(true);
    setFailure('');
    try {
      if (!(await flush())) throw new Error('还有内容没有保存到服务器，请等保存完成后再转换。');
      const { report, revision } = store.get();
      const from = report.form;
      const result = await client.filing.moveForm.mutate({
        unitCode: view.unit.code,
        year: view.year,
        revision,
        voids: store.get().voids ?? undefined,
      });
      setView(result.view);
      props.onDone({ from, result });
      props.onOpenChange(false);
    } catch (error) {
      setFailure(errorSentence(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal
      wide
      title={`改用${target.label}`}
      open={props.open}
      onOpenChange={props.onOpenChange}
      foot={
        <>
          <button type="button" className="btn" onClick={() => props.onOpenChange(false)}>
            取消
          </button>
          <button type="button" className="btn btn-main" disabled={busy} onClick={() => void move()}>
            {`改用${target.label}`}
          </button>
        </>
      }
    >
      <FormMovePlan to={target} />
      {failure ? (
        <p className="said-bad" role="alert">
          {failure}
        </p>
      ) : null}
    </Modal>
  );
}
