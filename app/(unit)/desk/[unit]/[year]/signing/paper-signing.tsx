'use client';

import { useId, useRef, useState } from 'react';
import { useDesk } from '../state/desk-context';
import { useFilingAction } from '../state/use-filing-action';
import { uploadPaper } from './upload-paper';

/** For a unit that signs on paper: print the cover, have it signed and sealed, upload its scan. */
export function PaperSigning() {
  const { view } = useDesk();
  const { run, busy, failure, clear } = useFilingAction();
  const [signedBy, setSignedBy] = useState('');
  const [refused, setRefused] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const { contentHash } = view;
  const send = async () => {
    clear();
    setRefused('');
    if (!file || signedBy.trim() === '') {
      setRefused(file ? '请填写签发人姓名，与纸质页上的签名一致。' : '请选择签字盖章后的扫描件。');
      return;
    }
    await run(async (client, which) => {
      await uploadPaper({ ...which, contentHash, signedBy: signedBy.trim(), file });
      return client.filing.view.query(which);
    });
  };
  const said = refused || failure;
  return (
    <details className="paper">
      <summary>主要负责人在纸质页上签发</summary>
      <ol className="paper-steps">
        <li>
          打印签发页，由主要负责人签字、加盖单位公章。
          <a
            className="btn btn-sm"
            href={`/desk/${view.unit.code}/${view.year}/cover`}
            target="_blank"
            rel="noreferrer"
          >
            打开签发页
          </a>
        </li>
        <li>
          <label htmlFor={`${id}-name`}>签发人姓名</label>
          <input
            id={`${id}-name`}
            className="text-field"
            maxLength={60}
            autoComplete="off"
            value={signedBy}
            onChange={(event) => setSignedBy(event.currentTarget.value)}
          />
        </li>
        <li>
          上传扫描件（PDF、JPEG 或 PNG，不超过 20 MB），印章和校验码须清晰。
          <span className="paper-file">
            <button type="button" className="btn btn-sm" onClick={() => input.current?.click()}>
              选择扫描件
            </button>
            <span className="muted">{file ? file.name : '未选择'}</span>
          </span>
          <input
            ref={input}
            type="file"
            // The button stands for it: shown to nobody, so that there is one control of that name.
            hidden
            aria-label="选择扫描件"
            accept=".pdf,.jpg,.jpeg,.png"
            onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
          />
        </li>
      </ol>
      <p className="muted small">
        上传人不作为签发人。上传后即可提交；审核机关核对签章和校验码相符后，签发方为有效。
      </p>
      {said ? (
        <p className="said-bad" role="alert">
          {said}
        </p>
      ) : null}
      <button type="button" className="btn btn-main" disabled={busy} onClick={() => void send()}>
        上传签发件
      </button>
    </details>
  );
}
