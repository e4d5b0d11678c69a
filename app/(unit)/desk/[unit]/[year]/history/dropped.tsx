import type { FilingView } from '@/server/filing/view';

/** Values without a place on the newer form, by name. */
export function Dropped({ dropped }: { dropped: FilingView['archives'][number]['dropped'] }) {
  if (dropped.length === 0) return <p className="muted">没有舍去的数据。</p>;
  return (
    <table className="plain">
      <caption className="vh">新格式没有的栏目及原值</caption>
      <thead>
        <tr>
          <th scope="col">原格式的栏目</th>
          <th scope="col" className="num">
            原值
          </th>
        </tr>
      </thead>
      <tbody>
        {dropped.map(({ cell, name, value }) => (
          <tr key={cell}>
            <th scope="row">{name}</th>
            <td className="num">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
