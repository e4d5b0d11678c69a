import Link from 'next/link';
import { formatDateTime } from '@/components/dates';
import type { ImportPage } from '@/server/folder-import/view';
import { progressWords } from './words';

/** A page of the office's imports, newest first: a table, and on a phone entries. */
export function ImportList({ imports, next, isFirst }: ImportPage & { isFirst: boolean }) {
  if (imports.length === 0 && !isFirst) {
    return (
      <p className="nothing">
        没有更早的批量导入。<Link href="/office/imports">返回最新的批量导入</Link>
      </p>
    );
  }
  if (imports.length === 0) {
    return (
      <p className="nothing">
        还没有批量导入。手里有历年的年度报告文件夹时，可以
        <Link href="/office/imports/new">新建一次批量导入</Link>。
      </p>
    );
  }
  return (
    <>
      <table className="list tree imp-list">
        <caption className="vh">批量导入</caption>
        <thead>
          <tr>
            <th scope="col">名称</th>
            <th scope="col">办公室</th>
            <th scope="col">时间</th>
            <th scope="col" className="num">
              文件
            </th>
            <th scope="col">进度</th>
          </tr>
        </thead>
        <tbody>
          {imports.map((one) => (
            <tr key={one.id}>
              <th scope="row" className="unit">
                <Link href={`/office/imports/${one.id}`}>{one.name}</Link>
              </th>
              <td>{one.officeName}</td>
              <td>
                {formatDateTime(one.at)}
                <small> {one.by}</small>
              </td>
              <td className="num">{one.counts.files}</td>
              <td>{progressWords(one, one.counts)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="entries">
        {imports.map((one) => (
          <li className="entry" key={one.id}>
            <p className="entry-name">
              <Link href={`/office/imports/${one.id}`}>{one.name}</Link>
            </p>
            <p className="entry-facts">
              {one.counts.files} 份 · {progressWords(one, one.counts)}
            </p>
            <p className="entry-last">
              {one.officeName} · {one.by} · {formatDateTime(one.at)}
            </p>
          </li>
        ))}
      </ul>
      <Pages next={next} isFirst={isFirst} />
    </>
  );
}

/** The ways to older imports and back to the newest; nothing where all are on one page. */
function Pages({ next, isFirst }: { next: string | null; isFirst: boolean }) {
  if (next === null && isFirst) return null;
  return (
    <nav className="list-foot" aria-label="分页">
      {isFirst ? null : (
        <Link className="btn btn-sm" href="/office/imports">
          最新的
        </Link>
      )}
      {next === null ? (
        <span>没有更早的批量导入</span>
      ) : (
        <Link className="btn btn-sm" href={`/office/imports?before=${next}`}>
          更早的
        </Link>
      )}
    </nav>
  );
}
