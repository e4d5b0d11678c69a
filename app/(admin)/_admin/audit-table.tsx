import { formatLongDateTime } from '@/components/dates';
import { auditActionWords } from '@/server/audit/actions';
import type { AuditRow } from '@/server/audit/router';
import { detailsSentence } from './audit-details';

/** The audit trail's rows as a table, and on a phone as entries. */
export function AuditTable({ rows }: { rows: readonly AuditRow[] }) {
  return (
    <>
      <table className="list tree admin-list">
        <caption className="vh">审计记录，新的在前</caption>
        <thead>
          <tr>
            <th scope="col">序号</th>
            <th scope="col">时间</th>
            <th scope="col">人员</th>
            <th scope="col">操作</th>
            <th scope="col">单位</th>
            <th scope="col">说明</th>
            <th scope="col">校验值</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td className="code">{row.id}</td>
              <td>
                <time dateTime={row.at.toISOString()}>{formatLongDateTime(row.at)}</time>
              </td>
              <td>{row.actorName}</td>
              <th scope="row">{auditActionWords(row.action)}</th>
              <td className="unit">{row.unitName ?? '—'}</td>
              <td className="unit">{detailsSentence(row.details)}</td>
              <td className="code" title={row.hash}>
                {row.hash.slice(0, 8)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="entries">
        {rows.map((row) => (
          <li className="entry" key={row.id}>
            <p className="entry-name">{auditActionWords(row.action)}</p>
            <p className="entry-facts">
              {row.actorName} · {formatLongDateTime(row.at)}
            </p>
            <p className="entry-last">
              {[row.unitName, detailsSentence(row.details)].filter(Boolean).join('，')}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
