'use client';

import { useMemo } from 'react';
import type { Form } from '@/report/forms/form';
import { cellName } from '@/report/forms/form-cells';
import type { FormName } from '@/report/ids';
import { moveForm } from '@/report/move-form';
import { Dropped } from '../history/dropped';
import { useReport } from '../state/use-desk-state';
import { byRow, rowsInShort, whyEmpty } from './empty-now';

/** What a move to another form will do, before it is done: the same code as the server runs. */
export function FormMovePlan({ to }: { to: Form }) {
  const report = useReport();
  const plan = useMemo(() => moveForm(report, to.name), [report, to]);
  return (
    <>
      <p>转换前的草稿会存入历史存档，可随时查看。各部分的文字原样保留。</p>
      <MoveSummary from={report.form} form={to} {...plan} />
    </>
  );
}

/** Carried, to be confirmed, new, never read, dropped: what becomes of a form's cells. */
export function MoveSummary(props: {
  from: FormName;
  form: Form;
  carried: number;
  toConfirm: readonly string[];
  emptyNow: readonly string[];
  dropped: { cell: string; name: string; value: string }[];
}) {
  const { from, form, carried, toConfirm, dropped } = props;
  const { added, unread } = whyEmpty(from, form.name, props.emptyNow);
  return (
    <>
      <ul className="move-list">
        <li>
          <b>{`带入 ${carried} 格`}</b>两种格式相同的栏目，数据不变。
        </li>
        <li>
          <b>{`待确认 ${toConfirm.length} 格`}</b>
          名称相近、口径可能不同的栏目，带入后须逐格确认。
          <Names form={form} cells={toConfirm} />
        </li>
        <li>
          <b>{`新格式新增 ${added.length} 格`}</b>原格式没有的栏目，留空待填。
          <Rows form={form} cells={added} />
        </li>
        <li>
          <b>{`原文件未能读出 ${unread.length} 格`}</b>原格式有此栏目而没有数据，留空待填。
          <Rows form={form} cells={unread} />
        </li>
        <li>
          <b>{`舍去 ${dropped.length} 格`}</b>新格式没有的栏目，原值列在下面。
        </li>
      </ul>
      {dropped.length > 0 ? (
        <details className="preview-group" open>
          <summary>{`舍去的 ${dropped.length} 格及原值`}</summary>
          <Dropped dropped={dropped} />
        </details>
      ) : null}
    </>
  );
}

/** Where the empty cells are, by row: the first at once, all of them on a click. */
function Rows({ form, cells }: { form: Form; cells: readonly string[] }) {
  const rows = byRow(form, cells);
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>{rowsInShort(rows)}</summary>
      <p className="small muted">
        {rows.map(({ name, cells: own }) => `${name}（${own.length} 格）`).join('；')}
      </p>
    </details>
  );
}

function Names({ form, cells }: { form: Form; cells: readonly string[] }) {
  if (cells.length === 0) return null;
  return (
    <details>
      <summary>查看是哪些格</summary>
      <p className="small muted">{cells.map((cell) => cellName(form, cell)).join('；')}</p>
    </details>
  );
}
