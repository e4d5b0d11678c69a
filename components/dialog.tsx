'use client';

import { Dialog } from 'radix-ui';
import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import { focusBack, waysBack } from './focus-back';
import { useScrollsAlone } from './scrolls-alone';

/**
 * The frame of every dialog: title, body, a foot of buttons. Escape and the backdrop close it, and the focus goes back
 * to what opened it, or where that is gone, to what held it.
 */
export function Modal(props: {
  title: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  children: ReactNode;
  foot?: ReactNode;
  wide?: boolean;
}) {
  const ways = useRef<readonly Element[]>([]);
  return (
    <Dialog.Root open={props.open} onOpenChange={props.onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="dialog-back" />
        <Dialog.Content
          className={`dialog ${props.wide ? 'dialog-wide' : ''}`}
          aria-describedby={undefined}
          onOpenAutoFocus={() => {
            ways.current = waysBack(document.activeElement);
          }}
          // Radix gives it back to a trigger of its own only, and ours are buttons of many kinds.
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            focusBack(ways.current);
          }}
          onInteractOutside={(event) => {
            if (props.wide) event.preventDefault();
          }}
        >
          <Dialog.Title className="dialog-title">{props.title}</Dialog.Title>
          <DialogBody title={props.title}>{props.children}</DialogBody>
          {props.foot ? <div className="dialog-foot">{props.foot}</div> : null}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** Takes the focus, so that the arrow keys scroll it, where it scrolls and nothing in it would (WCAG 2.1.1). */
function DialogBody({ title, children }: { title: string; children: ReactNode }) {
  const body = useRef<HTMLElement>(null);
  const scrolls = useScrollsAlone(body);
  return (
    <section className="dialog-body" ref={body} {...(scrolls ? { tabIndex: 0, 'aria-label': title } : {})}>
      {children}
    </section>
  );
}

/**
 * Asks before what can't be undone, or what changes much at once. Stays open until `onConfirm` has settled;
 * where it throws, the message is shown in place.
 *
 * @param confirm the button's verb, never 确定 alone
 */
export function ConfirmDialog(props: {
  title: string;
  body: ReactNode;
  confirm: string;
  danger?: boolean;
  onConfirm: () => void | Promise<void>;
  trigger: (open: () => void) => ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const show = () => {
    setFailure('');
    setOpen(true);
  };
  async function confirm() {
    setBusy(true);
    try {
      await props.onConfirm();
      setOpen(false);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  }
  const foot = (
    <>
      <button type="button" className="btn" onClick={() => setOpen(false)}>
        取消
      </button>
      <button
        type="button"
        className={`btn ${props.danger ? 'btn-bad' : 'btn-main'}`}
        disabled={busy}
        onClick={() => void confirm()}
      >
        {props.confirm}
      </button>
    </>
  );
  return (
    <>
      {props.trigger(show)}
      <Modal title={props.title} open={open} onOpenChange={setOpen} foot={foot}>
        {props.body}
        {failure ? (
          <p className="said-bad" role="alert">
            {failure}
          </p>
        ) : null}
      </Modal>
    </>
  );
}
