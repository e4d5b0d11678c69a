'use client';

import type { ReactNode } from 'react';
import { useState } from 'react';
import { Modal } from '@/components/dialog';
import type { FilingAction } from '../state/use-filing-action';
import { useFilingAction } from '../state/use-filing-action';
import type { Terms } from './terms-fields';
import { TermsFields } from './terms-fields';

type Call = Parameters<FilingAction['run']>[0];

/** Asks for the reason and whether it is material, says what is missing, and calls with both. */
export function TermsDialog(props: {
  title: string;
  lead: ReactNode;
  confirm: string;
  initial: Terms;
  call: (terms: { reason: string; material: boolean }) => Call;
  trigger: (show: () => void) => ReactNode;
}) {
  const { run, busy, failure, clear } = useFilingAction();
  const [open, setOpen] = useState(false);
  const [terms, setTerms] = useState(props.initial);
  const [missing, setMissing] = useState('');
  const show = () => {
    clear();
    setMissing('');
    setTerms(props.initial);
    setOpen(true);
  };
  const confirm = async () => {
    const { material } = terms;
    const reason = terms.reason.trim();
    if (reason === '') return setMissing('还没有写更正原因。请写明哪里有错、为什么。');
    if (material === null) return setMissing('还没有选择是否实质性更正。请选择一项。');
    setMissing('');
    if (await run(props.call({ reason, material }))) setOpen(false);
  };
  return (
    <>
      {props.trigger(show)}
      <Modal
        title={props.title}
        open={open}
        onOpenChange={setOpen}
        foot={
          <>
            <button type="button" className="btn" onClick={() => setOpen(false)}>
              取消
            </button>
            <button type="button" className="btn btn-main" disabled={busy} onClick={() => void confirm()}>
              {props.confirm}
            </button>
          </>
        }
      >
        {props.lead}
        <TermsFields
          terms={terms}
          onChange={(changed) => {
            setMissing('');
            setTerms(changed);
          }}
        />
        {missing || failure ? (
          <p className="said-bad" role="alert">
            {missing || failure}
          </p>
        ) : null}
      </Modal>
    </>
  );
}
