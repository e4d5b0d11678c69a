'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { DropFolder } from './drop-folder';
import { nameOf, type Picked } from './pick-files';
import { type Failed, useUpload } from './use-upload';
import { sizeWords } from './words';

const MAX_FILES = 2_000;

/** Pick, look at what was picked, send. What happens to the files afterwards is said before. */
export function NewImport() {
  const router = useRouter();
  const [picked, setPicked] = useState<Picked[]>([]);
  const { state, start } = useUpload();
  async function send(files: readonly Picked[], into?: string) {
    const importId = await start(files, into);
    if (importId !== null) router.push(`/office/imports/${importId}`);
  }
  if (state.step === 'sending') return <Sending sent={state.sent} all={state.all} />;
  if (state.step === 'done') {
    return (
      <Left
        failed={state.failed}
        importId={state.importId}
        onAgain={() =>
          void send(
            state.failed.map((one) => one.picked),
            state.importId,
          )
        }
      />
    );
  }
  return (
    <>
      {state.failure ? (
        <p className="said-bad" role="alert">
          {state.failure}
        </p>
      ) : null}
      {picked.length === 0 ? (
        <DropFolder onPicked={setPicked} />
      ) : (
        <Chosen picked={picked} onDrop={() => setPicked([])} onSend={() => void send(picked)} />
      )}
    </>
  );
}

function Chosen(props: { picked: readonly Picked[]; onDrop: () => void; onSend: () => void }) {
  const { picked } = props;
  const size = picked.reduce((sum, { file }) => sum + file.size, 0);
  const tooMany = picked.length > MAX_FILES;
  return (
    <section className="imp-chosen" aria-label="已选择的文件">
      <h3>{nameOf(picked)}</h3>
      <p>
        {countWords(picked)}，{sizeWords(size)}。
      </p>
      <ul className="imp-sample">
        {picked.slice(0, 6).map(({ path }) => (
          <li key={path}>{path}</li>
        ))}
        {picked.length > 6 ? <li className="muted">还有 {picked.length - 6} 份</li> : null}
      </ul>
      {tooMany ? (
        <p className="said-bad" role="alert">
          一次最多导入 {MAX_FILES} 份。请分成几个文件夹，分次导入。
        </p>
      ) : null}
      <p className="imp-acts">
        <button type="button" className="btn btn-main" disabled={tooMany} onClick={props.onSend}>
          开始导入
        </button>
        <button type="button" className="btn" onClick={props.onDrop}>
          重新选择
        </button>
      </p>
    </section>
  );
}

/** 共 12 份文件; 1 个压缩包，导入后列出其中的文件 */
function countWords(picked: readonly Picked[]): string {
  const archives = picked.filter(({ path }) => /\.zip$/i.test(path)).length;
  if (archives === 0) return `共 ${picked.length} 份文件`;
  const files = picked.length > archives ? `共 ${picked.length - archives} 份文件和 ` : '';
  return `${files}${archives} 个压缩包（导入后列出其中的文件）`;
}

function Sending({ sent, all }: { sent: number; all: number }) {
  return (
    <section className="imp-sending" aria-label="正在上传">
      <p role="status">
        正在上传：已完成 {sent} / {all}
      </p>
      <progress className="progress" max={all} value={sent} aria-label="上传进度" />
      <p className="muted small">上传完成前请不要关闭本页。已上传的文件会在后台读取。</p>
    </section>
  );
}

/** What the server didn't take, each with its sentence. */
function Left(props: { failed: readonly Failed[]; importId: string; onAgain: () => void }) {
  const { failed, importId } = props;
  if (failed.length === 0) return <p role="status">上传完成，正在打开结果。</p>;
  return (
    <section className="imp-chosen" aria-label="没有上传的文件">
      <p className="said-bad" role="alert">
        有 {failed.length} 份没有上传，其余已经接收。
      </p>
      <ul className="imp-failed">
        {failed.map(({ picked, why }) => (
          <li key={picked.path}>
            <b>{picked.path}</b>：{why}
          </li>
        ))}
      </ul>
      <p className="imp-acts">
        <button type="button" className="btn btn-main" onClick={props.onAgain}>
          重新上传这些文件
        </button>
        <Link className="btn" href={`/office/imports/${importId}`}>
          先看已接收的文件
        </Link>
      </p>
    </section>
  );
}
