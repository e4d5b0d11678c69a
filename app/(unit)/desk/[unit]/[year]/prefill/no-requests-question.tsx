'use client';

import { useState } from 'react';
import type { FormTable } from '@/report/forms/form';
import { labelText } from '@/report/forms/form-labels';
import type { NoRequestsPlan } from '@/report/prefill/no-requests';
import { noRequests } from '@/report/prefill/no-requests';
import { isBlank } from '@/report/totals';
import { useDesk } from '../state/desk-context';
import { useDeskState, useReport } from '../state/use-desk-state';
import { FillDialog } from './fill-dialog';
import { byWhomAndWhen, standingCells, standingStatement } from './fill-of';

/** 本年度收到过政府信息公开申请吗: asked as long as table 3 says nothing of it. */
export function NoRequestsQuestion({ table }: { table: FormTable }) {
  const { form, goTo, view } = useDesk();
  const state = useDeskState((whole) => whole);
  const newCells = form.cells.filter(({ table: of, row, id }) => {
    return of === table.id && row === 'new' && !Object.hasOwn(form.totals, id);
  });
  const stated = standingStatement(view.fills, state);
  if (stated) {
    const drafted = Object.hasOwn(stated.values, 'section:1');
    return (
      <div className="start-row">
        <p>
          {`${byWhomAndWhen(stated)}声明本年度未收到政府信息公开申请，${standingCells(stated, state).length} 格填为 0。`}
          {drafted ? '“一、总体情况”的依申请公开一段已起草，请核对修改。' : ''}
        </p>
        {drafted ? (
          <button
            type="button"
            className="btn btn-sm"
            onClick={() => goTo({ kind: 'section', section: '1' })}
          >
            去核对文字
          </button>
        ) : null}
      </div>
    );
  }
  if (!newCells.some(({ id }) => isBlank(state.report, id))) return null;
  return (
    <div className="start-row">
      <p>
        <strong>本年度收到过政府信息公开申请吗？</strong>
      </p>
      <Statement />
      <button type="button" className="btn btn-sm" onClick={() => goTo({ kind: 'table', table: table.id })}>
        收到过，去填表三
      </button>
    </div>
  );
}

function Statement() {
  const { view } = useDesk();
  const report = useReport();
  const [reviews, setReviews] = useState<'none' | 'some'>('none');
  const { year, lastYear } = view;
  const plan = noRequests(report, { year, lastYear, reviews });
  const cells = Object.keys(plan.cells).length;
  const nothing = cells === 0 && plan.section1 === null;
  return (
    <FillDialog
      main
      button="没有收到"
      title="本年度没有收到政府信息公开申请"
      confirm="确认声明并填写"
      disabled={plan.against.length > 0 || nothing}
      call={(client, which) => client.filing.declareNoRequests.mutate({ ...which, reviews })}
    >
      <p>
        {reviews === 'none'
          ? `您声明：${year}年本单位没有收到政府信息公开申请，也没有发生政府信息公开行政复议、行政诉讼。`
          : `您声明：${year}年本单位没有收到政府信息公开申请。表四由您按实际情况填写。`}
      </p>
      <label className="check-line">
        <input
          type="checkbox"
          checked={reviews === 'some'}
          onChange={(event) => setReviews(event.currentTarget.checked ? 'some' : 'none')}
        />
        本年度发生过政府信息公开行政复议或行政诉讼
      </label>
      <Plan plan={plan} cells={cells} />
    </FillDialog>
  );
}

/** What will be filled in, what stays open, or why it can't be done. */
function Plan({ plan, cells }: { plan: NoRequestsPlan; cells: number }) {
  const { form } = useDesk();
  const { against, openColumns, section1, sentence } = plan;
  if (against.length > 0) {
    return (
      <p className="said-bad">
        {`以下各格已填的内容与此不符，请先核对改正：${against.map((cell) => cell.name).join('；')}。`}
      </p>
    );
  }
  const columns = openColumns.map((column) => labelText(form, 't3', column)).join('、');
  return (
    <ul className="move-list">
      <li>
        <b>{`填 ${cells} 个 0`}</b>只填空格，已填的格不变。
      </li>
      {openColumns.length > 0 ? (
        <li>
          <b>{`“${columns}”列留待填写`}</b>
          上年有结转的申请，其上年结转、办理结果和结转下年度不填 0，请按办理情况填写。
        </li>
      ) : null}
      <li>
        <b>{section1 === null ? '文字不变' : '起草一段文字'}</b>
        {section1 === null
          ? '“一、总体情况”中已写有依申请公开的内容，请自行核对。'
          : `写入“一、总体情况”的依申请公开部分，可修改：${sentence}`}
      </li>
      <li>
        <b>可撤销</b>填完可按 Ctrl Z 一次撤销。平台记录声明人和时间。
      </li>
    </ul>
  );
}
