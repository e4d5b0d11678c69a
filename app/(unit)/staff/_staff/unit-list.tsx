import Link from 'next/link';
import type { ManagedUnit } from '@/server/staff/view';

/** Beyond so many units a search helps. */
const MANY = 8;

/** The units whose accounts the person keeps, each with its managers. */
export function UnitList({ units, query }: { units: readonly ManagedUnit[]; query: string }) {
  if (units.length === 0) {
    return (
      <div className="empty">
        <h2>没有由您管理的单位</h2>
        <p>您的账号不是单位管理员。账号有变动或忘记密码的，请联系本单位管理员。</p>
      </div>
    );
  }
  const shown = units.filter(({ name, code }) => name.includes(query) || code.includes(query));
  return (
    <section className="pane" aria-label="单位">
      {units.length > MANY ? <Search query={query} /> : null}
      {shown.length === 0 ? (
        <p className="nothing">没有符合条件的单位。请换一个名称或代码。</p>
      ) : (
        <table className="tasks-table">
          <caption className="vh">由您管理账号的单位</caption>
          <thead>
            <tr>
              <th scope="col">单位</th>
              <th scope="col">单位管理员</th>
              <th scope="col">在用账号</th>
              <th scope="col">
                <span className="vh">办理</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((unit) => (
              <Line key={unit.code} unit={unit} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Line({ unit }: { unit: ManagedUnit }) {
  return (
    <tr>
      <th scope="row">{unit.name}</th>
      <td data-l="单位管理员">
        {unit.managers.length > 0 ? unit.managers.join('、') : <span className="sev-w">没有管理员</span>}
      </td>
      <td data-l="在用账号">{`${unit.people} 个`}</td>
      <td className="task-act">
        <Link
          className="btn"
          href={`/staff/${unit.code}`}
          prefetch={false}
          aria-label={`管理人员：${unit.name}`}
        >
          管理人员
        </Link>
      </td>
    </tr>
  );
}

function Search({ query }: { query: string }) {
  return (
    <form className="filters" action="/staff" aria-label="查找单位" key={query}>
      <label className="field field-q">
        <span className="vh">单位名称或代码</span>
        <input type="search" name="q" placeholder="单位名称或代码" defaultValue={query} maxLength={60} />
      </label>
      <button type="submit" className="btn btn-sm">
        查找
      </button>
    </form>
  );
}
