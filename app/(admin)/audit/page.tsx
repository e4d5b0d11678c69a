import type { Metadata } from 'next';
import Link from 'next/link';
import { load } from '@/app/(office)/_frame/load';
import { Refused } from '@/app/(office)/_frame/refused';
import { Icon } from '@/components/icon';
import { readBefore } from '../_admin/audit-details';
import { AuditTable } from '../_admin/audit-table';

export const metadata: Metadata = { title: '审计记录' };

/** /audit: what was done by whom, for auditors; newest first, a page at a time (`?before=` a row's number). */
export default async function AuditPage(props: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const before = readBefore((await props.searchParams).before);
  const path = before === null ? '/audit' : `/audit?before=${before}`;
  const loaded = await load(path, (caller) => caller.audit.list({ before }));
  if (!loaded.ok) return <Refused title="没有权限查看审计记录" message={loaded.message} />;
  const { rows, more, chainIntact } = loaded.data;
  const last = rows.at(-1);
  return (
    <>
      <section className="ctx" aria-label="审计记录">
        <div className="ctx-in">
          <h1>审计记录</h1>
          <div className="ctx-facts">
            <ChainState intact={chainIntact} />
          </div>
        </div>
      </section>
      <main className="page" id="main">
        <section className="pane unit-pane" aria-label="记录">
          {rows.length > 0 ? <AuditTable rows={rows} /> : <p className="nothing">没有更早的记录。</p>}
          <nav className="list-foot" aria-label="翻页">
            {before === null ? null : <Link href="/audit">回到最新</Link>}
            {more && last ? <Link href={`/audit?before=${last.id}`}>更早的记录</Link> : <span>已到最早</span>}
          </nav>
        </section>
      </main>
    </>
  );
}

/** Whether each row of the page still bears out the hash of the one before it. */
function ChainState({ intact }: { intact: boolean }) {
  if (intact) {
    return (
      <span className="sev-ok">
        <Icon name="pass" />
        本页记录前后衔接，未被改动
      </span>
    );
  }
  return (
    <span className="sev-b" role="alert">
      <Icon name="b" />
      本页记录的校验值不衔接，可能被改动过。请保留现状，并通知安全管理员核查
    </span>
  );
}
