'use client';

import { useMemo } from 'react';
import type { Form } from '@/report/forms/form';
import { cellName } from '@/report/forms/form-cells';
import { moveForm } from '@/report/move-form';
import type { ReportData } from '@/report/report';
import { Dropped } from '../history/dropped';

/** What a move to another form will do, before it is done: the same code as the server runs. */
export function FormMovePlan({ report, to }: { report: ReportData; to: Form }) {
  const plan = useMemo(() => moveForm(report, to.name), [report, to]);
  return (
    <>
      <p>转换前的草稿会存入历史存档，可随时查看。各部分的文字原样保留。</p>
      <MoveSummary form={to} {...plan} />
    </>
  );
}

/** Carried, to be confirmed, empty, dropped: the four things that become of a form's cells. */
export function MoveSummary(props: {
  form: Form;
  carried: number;
  toConfirm: readonly string[];
  emptyNow: readonly string[];
  dropped: { cell: string; name: string; value: string }[];
}) {
  const { form, carried, toConfirm, emptyNow, dropped } = props;
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
          <b>{`待填 ${emptyNow.length} 格`}</b>新格式要求而原来没有的栏目，留空待填。
          <Names form={form} cells={emptyNow} />
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

function Names({ form, cells }: { form: Form; cells: readonly string[] }) {
  if (cells.length === 0) return null;
  return (
    <details>
      <summary>查看是哪些格</summary>
      <p className="small muted">{cells.map((cell) => cellName(form, cell)).join('；')}</p>
    </details>
  );
}
