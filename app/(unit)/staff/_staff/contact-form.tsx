'use client';

import type { FormEvent } from 'react';
import { useState } from 'react';
import type { ContactView } from '@/server/units/contacts';
import { TELEPHONE } from '@/server/units/telephone';
import { FailureNote } from './failure-note';
import { useStaffCall } from './use-staff-call';

const WRONG = '电话号码只能含数字、空格、括号、连字符、“转”和顿号，至少 5 个字符。请核对后重填。';

/** Whom to call at the person's own unit; the help page shows it to the units below. */
export function ContactForm({ contact }: { contact: ContactView }) {
  const [office, setOffice] = useState(contact.office);
  const [telephone, setTelephone] = useState(contact.telephone ?? '');
  const [problem, setProblem] = useState('');
  const [saved, setSaved] = useState(false);
  const { run, busy, failure } = useStaffCall();
  async function save(event: FormEvent) {
    event.preventDefault();
    setSaved(false);
    const wrong = TELEPHONE.test(telephone.trim()) ? '' : WRONG;
    setProblem(wrong);
    if (wrong !== '') return;
    const entered = { unitCode: contact.unitCode, office, telephone };
    const done = await run((client) => client.units.saveContact.mutate(entered).then(() => true));
    setSaved(done === true);
  }
  const id = `contact-${contact.unitCode}`;
  return (
    <section className="pane contact" aria-labelledby={`${id}-h`}>
      <h2 id={`${id}-h`}>{`咨询电话：${contact.unitName}`}</h2>
      <p className="muted small">显示在由本单位审核的各单位的帮助页。</p>
      <form className="contact-form" noValidate onSubmit={(event) => void save(event)}>
        <div>
          <label className="text-label" htmlFor={`${id}-office`}>
            负责科室
          </label>
          <input
            id={`${id}-office`}
            className="text-field"
            maxLength={60}
            value={office}
            onChange={(event) => setOffice(event.currentTarget.value)}
          />
        </div>
        <div>
          <label className="text-label" htmlFor={`${id}-tel`}>
            电话
          </label>
          <input
            id={`${id}-tel`}
            className="text-field"
            type="tel"
            maxLength={60}
            value={telephone}
            onChange={(event) => setTelephone(event.currentTarget.value)}
          />
        </div>
        <button type="submit" className="btn" disabled={busy}>
          保存电话
        </button>
      </form>
      <FailureNote sentence={problem || failure} />
      <p role="status" className={saved ? 'said-ok' : 'vh'}>
        {saved ? '已保存。' : ''}
      </p>
    </section>
  );
}
