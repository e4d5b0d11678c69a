import type { Metadata } from 'next';
import Link from 'next/link';
import { z } from 'zod';
import { load } from '../../_frame/load';
import { Refused } from '../../_frame/refused';
import { ImportList } from '../../_imports/import-list';

export const metadata: Metadata = { title: '批量导入' };

interface Props {
  searchParams: Promise<{ before?: string | string[] }>;
}

const importIdSchema = z.uuid();

/** /office/imports: the folders that the office has brought in; `?before=` for those older than that import. */
export default async function ImportsPage({ searchParams }: Props) {
  const before = importIdSchema.safeParse((await searchParams).before).data ?? null;
  const path = before === null ? '/office/imports' : `/office/imports?before=${before}`;
  const loaded = await load(path, (caller) => caller.folderImport.list({ before }));
  if (!loaded.ok) return <Refused title="没有权限查看批量导入" message={loaded.message} />;
  return (
    <>
      <section className="ctx" aria-label="批量导入">
        <div className="ctx-in">
          <h1>
            批量导入<span>历年的年度报告文件</span>
          </h1>
          <div className="ctx-acts">
            <Link className="btn btn-main" href="/office/imports/new">
              新建批量导入
            </Link>
          </div>
        </div>
      </section>
      <main className="page" id="main">
        <section className="pane unit-pane" aria-labelledby="imports-h">
          <h2 className="vh" id="imports-h">
            导入列表
          </h2>
          <ImportList {...loaded.data} isFirst={before === null} />
        </section>
      </main>
    </>
  );
}
