'use client';

import { useState } from 'react';
import { errorSentence } from '@/app/trpc/error-sentence';
import { useTRPCClient } from '@/app/trpc/provider';
import type { NoticesView } from '@/server/notices/view';

const SOUND = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Where the person wants notices by mail; left empty, none are sent. */
export function MailReminders(props: { address: string; onView: (view: NoticesView) => void }) {
  const client = useTRPCClient();
  const [address, setAddress] = useState(props.address);
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState('');
  const save = async () => {
    const given = address.trim();
    setSaid('');
    setFailure('');
    if (given !== '' && !SOUND.test(given)) {
      setFailure('邮箱地址不完整，没有保存。请按“名称@单位域名”填写；不需要邮件提醒的，请清空。');
      return;
    }
    try {
      props.onView(await client.notices.setMailAddress.mutate({ address: given }));
      setSaid(given === '' ? '已清空，不再发送邮件。' : '已保存。');
    } catch (error) {
      setFailure(errorSentence(error));
    }
  };
  return (
    <form
      className="mail-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label htmlFor="mail-address">邮件提醒</label>
      <input
        id="mail-address"
        className="text-field"
        type="email"
        autoComplete="email"
        maxLength={200}
        placeholder="不填则不发送"
        value={address}
        onChange={(event) => setAddress(event.currentTarget.value)}
      />
      <button type="submit" className="btn btn-sm" disabled={address.trim() === props.address}>
        保存
      </button>
      <span className="muted small" role="status">
        {said || '以上消息同时发送到这个邮箱。地址只用于发送提醒，不公开。'}
      </span>
      {failure ? (
        <p className="said-bad" role="alert">
          {failure}
        </p>
      ) : null}
    </form>
  );
}
