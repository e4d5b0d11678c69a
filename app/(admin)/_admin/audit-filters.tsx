import Link from 'next/link';
import { AUDIT_ACTION_NAMES, auditActionWords } from '@/server/audit/actions';
import type { AuditQuery } from './audit-query';
import { auditHref, isFiltered } from './audit-query';

/** The filters of the trail: a plain GET form, so that an address holds what was looked for and needs no script. */
export function AuditFilters({ query }: { query: AuditQuery }) {
  return (
    <form className="filters" action="/audit" aria-label="筛选审计记录" key={auditHref(query)}>
      <Text name="person" label="人员" value={query.person} />
      <Text name="unit" label="单位" value={query.unit} />
      <label className="field">
        操作
        <select name="action" defaultValue={query.action}>
          <option value="">全部</option>
          {AUDIT_ACTION_NAMES.map((action) => (
            <option key={action} value={action}>
              {auditActionWords(action)}
            </option>
          ))}
        </select>
      </label>
      <Day name="from" label="自" value={query.from} />
      <Day name="to" label="至" value={query.to} />
      <button type="submit" className="btn btn-sm">
        筛选
      </button>
      {isFiltered(query) ? (
        <Link className="small" href="/audit">
          清除筛选
        </Link>
      ) : null}
    </form>
  );
}

interface FieldProps {
  name: string;
  label: string;
  value: string;
}

function Text({ name, label, value }: FieldProps) {
  return (
    <label className="field field-q">
      {label}
      <input type="search" name={name} defaultValue={value} maxLength={60} />
    </label>
  );
}

function Day({ name, label, value }: FieldProps) {
  return (
    <label className="field">
      {label}
      <input type="date" name={name} defaultValue={value} />
    </label>
  );
}
