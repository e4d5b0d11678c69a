'use client';

import type { ReactNode } from 'react';
import { useState } from 'react';
import { Modal } from '@/components/dialog';
import type { FillCall } from './use-fill';
import { useFill } from './use-fill';

/** A button that says what it will fill in before it does: a statement is made knowingly. */
export function FillDialog(props: {
  button: string;
  main?: boolean;
  title: string;
  children: ReactNode;
  confirm: string;
  /** Nothing to confirm: the body says why. */
  disabled?: boolean;
  call: FillCall;
}) {
  const [open, setOpen] = useState(false);
  const { fill, busy, failure, clear } = useFill();
  const show = (next: boolean) => {
    clear();
    setOpen(next);
  };
  const confirm = async () => {
    if (await fill(props.call)) setOpen(false);
  };
  return (
    <>
      <button
        type="button"
        className={`btn btn-sm ${props.main ? 'btn-main' : ''}`}
        onClick={() => show(true)}
      >
        {props.button}
      </button>
      <Modal
        title={props.title}
        open={open}
        onOpenChange={show}
        foot={
          <>
            <button type="button" className="btn" onClick={() => show(false)}>
              取消
            </button>
            <button
              type="button"
              className="btn btn-main"
              disabled={busy || props.disabled}
              onClick={() => void confirm()}
            >
              {props.confirm}
            </button>
          </>
        }
      >
        {props.children}
        {failure ? (
          <p className="said-bad" role="alert">
            {failure}
          </p>
        ) : null}
      </Modal>
    </>
  );
}
