import type { Metadata } from 'next';
import Link from 'next/link';
import { load } from '@/app/(office)/_frame/load';
import { Refused } from '@/app/(office)/_frame/refused';
import { Icon } from '@/components/icon';
import { AuditFilters } from '../_admin/audit-filters';
import type { AuditQuery } from '../_admin/audit-query';
import { auditHref, auditInput, isFiltered, readAuditQuery } from '../_admin/audit-query';
import { AuditTable } from '../_admin/audit-table';

export const metadata: Metadata = { title: '审计记录' };

/** /audit: what was done by whom, for auditors; newest first, a page at a time; filters and page are in the address. */
export default async function AuditPage(props: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const query = readAuditQuery(await props.searchParams);
  const loaded = await load(auditHref(query), (caller) => caller.audit.list(auditInput(query)));
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
          <AuditFilters query={query} />
          {rows.length > 0 ? <AuditTable rows={rows} /> : <Nothing query={query} />}
          <nav className="list-foot" aria-label="翻页">
            {query.before === '' ? null : <Link href={auditHref({ ...query, before: '' })}>回到最新</Link>}
            {more && last ? (
              <Link href={auditHref({ ...query, before: String(last.id) })}>更早的记录</Link>
            ) : (
              <span>已到最早</span>
            )}
          </nav>
        </section>
      </main>
    </>
  );
}

function Nothing({ query }: { query: AuditQuery }) {
  if (!isFiltered(query)) return <p className="nothing">没有更早的记录。</p>;
  return (
    <p className="nothing">
      没有符合条件的记录。请核对人员、单位和起止日期，或<Link href="/audit">清除筛选</Link>。
    </p>
  );
}

/** Whether each row of the page still bears out the hash of the one before it. */
function ChainState({ intact }: { intact: boolean }) {
  if (intact) {
    return (
      <span className="sev-ok">
        <Icon name="pass" />
        本页各条记录与其前一条衔接，未被改动
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
