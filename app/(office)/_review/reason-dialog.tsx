'use client';

import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import { ConfirmDialog } from '@/components/dialog';

/** A confirmation that also takes a reason. What was typed stands again when the dialog is opened anew. */
export function ReasonDialog(props: {
  title: string;
  body: string;
  label: string;
  required: boolean;
  confirm: string;
  onConfirm: (reason: string) => Promise<unknown>;
  trigger: (show: () => void) => ReactNode;
}) {
  const [reason, setReason] = useState('');
  const id = useId();
  async function confirm() {
    const given = reason.trim();
    if (props.required && given === '') throw new Error(`${props.label}是空的。请写明后再${props.confirm}。`);
    await props.onConfirm(given);
    setReason('');
  }
  const body = (
    <>
      <p>{props.body}</p>
      <label className="reason" htmlFor={id}>
        {props.label}
      </label>
      <textarea
        id={id}
        className="reason-text"
        rows={3}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </>
  );
  return (
    <ConfirmDialog
      title={props.title}
      body={body}
      confirm={props.confirm}
      danger
      onConfirm={confirm}
      trigger={props.trigger}
    />
  );
}
