import type { Metadata } from 'next';
import Link from 'next/link';
import { load } from '../../../_frame/load';
import { Refused } from '../../../_frame/refused';
import { NewImport } from '../../../_imports/new-import';

export const metadata: Metadata = { title: '新建批量导入' };

const STEPS = [
  ['读取', '每份文件在后台读取，识别单位、年度和报告格式，并按规则核对。可以离开本页，稍后再看。'],
  ['核对', '单位或年度没有认出的，由您指定；内容完全相同的文件只读一次；读不出的说明原因。'],
  ['采用', '逐份或成批作为历史公开，或作为单位的草稿，或不采用。在此之前，不会改动任何报告。'],
] as const;

/** /office/imports/new: what to bring, and what happens with it. */
export default async function NewImportPage() {
  // Asked now, so that nobody picks a thousand files in vain.
  const loaded = await load('/office/imports/new', (caller) => caller.folderImport.units());
  if (!loaded.ok) return <Refused title="没有权限批量导入" message={loaded.message} />;
  return (
    <>
      <section className="ctx" aria-label="新建批量导入">
        <div className="ctx-in">
          <h1>
            新建批量导入<span>历年的年度报告文件</span>
          </h1>
          <div className="ctx-acts">
            <Link className="btn" href="/office/imports">
              导入列表
            </Link>
          </div>
        </div>
      </section>
      <main className="page imp-new" id="main">
        <section className="pane imp-pane" aria-labelledby="pick-h">
          <h2 className="vh" id="pick-h">
            选择文件
          </h2>
          <NewImport />
        </section>
        <section className="pane imp-pane" aria-labelledby="steps-h">
          <h2 id="steps-h">接下来会怎样</h2>
          <ol className="imp-steps">
            {STEPS.map(([name, words]) => (
              <li key={name}>
                <b>{name}</b>
                <span>{words}</span>
              </li>
            ))}
          </ol>
        </section>
      </main>
    </>
  );
}
