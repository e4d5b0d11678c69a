'use client';

import { formatDateTime } from '@/components/dates';
import { formByName } from '@/report/forms/registry';
import type { FilingView } from '@/server/filing/view';
import { useDesk } from '../state/desk-context';

/** Earlier drafts that something replaced whole, and the values the newer form has no place for. */
export function Archives() {
  const { view } = useDesk();
  if (view.archives.length === 0) return null;
  return (
    <section className="cross" aria-labelledby="archives-h">
      <header>
        <h3 id="archives-h">历史存档</h3>
        <span className="muted small">被整体替换前的草稿</span>
      </header>
      {view.archives.map((archive) => (
        <details key={archive.id} className="archive">
          <summary>
            {`${formatDateTime(archive.at)} ${archive.name}${archive.cause === 'import' ? '导入 Word 替换' : '转换报告格式'}，此前为${formByName(archive.form).label}`}
          </summary>
          <Dropped dropped={archive.dropped} />
        </details>
      ))}
    </section>
  );
}

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
