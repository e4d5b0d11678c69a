'use client';

import { useRef, useState } from 'react';
import type { RegisterView } from '@/server/register/view';
import { type ReadFile, readRegisterFile } from './read-file';

/** Chooses a register and has it read. `again`: one is there already and would be replaced. */
export function ChooseFile(props: { view: RegisterView; again?: boolean; onFile: (file: ReadFile) => void }) {
  const { view, again = false, onFile } = props;
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const take = async (file: File | undefined) => {
    if (!file) return;
    setBusy(true);
    setFailure('');
    try {
      onFile({ name: file.name, sheets: await readRegisterFile(view.unitCode, view.year, file) });
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  const button = (
    <button
      type="button"
      className={`btn ${again ? '' : 'btn-main'}`}
      disabled={busy}
      onClick={() => input.current?.click()}
    >
      {busy ? '正在读取' : again ? '重新导入' : '选择台账文件'}
    </button>
  );
  const chooser = (
    <input
      ref={input}
      type="file"
      // The button stands for it: shown to nobody, so that there is one control of that name.
      hidden
      aria-label="选择台账文件"
      accept=".xlsx,.xlsm,.csv"
      onChange={(event) => {
        void take(event.currentTarget.files?.[0]);
        event.currentTarget.value = '';
      }}
    />
  );
  const failed = failure ? (
    <p className="said-bad" role="alert">
      {failure}
    </p>
  ) : null;
  if (again) {
    return (
      <>
        {button}
        {chooser}
        {failed}
      </>
    );
  }
  return (
    <section className="drop" aria-label="导入登记台账">
      <p>导入本单位的政府信息公开申请登记台账</p>
      {button}
      {chooser}
      <p className="muted small">
        Excel（.xlsx）或 CSV，一行一件申请，不超过 5000 行。含本年度收到的和上年结转的申请。
      </p>
      <p className="muted small">
        读取后由您指定各列的含义。只保存登记编号、申请人类别、收到日期、办结日期、办理结果五项；申请人姓名、联系方式、申请内容等其他列不保存，文件本身也不保存。
      </p>
      {failed}
    </section>
  );
}
