'use client';

import { useState } from 'react';
import { formByName } from '@/report/forms/registry';
import { countRegister } from '@/report/register/count';
import { OUTSIDE_WORDS, PROBLEM_WORDS } from '@/report/register/row-words';
import type { KeptRegister, RegisterView } from '@/server/register/view';
import { CellRows } from './cell-rows';
import { CountedTable } from './counted-table';
import { RowTable } from './row-table';
import { TakeOver } from './take-over';

/** Table 3 as counted from the register, what can't be counted and why, and taking it over into the draft. */
export function Counted(props: {
  view: RegisterView;
  register: KeptRegister;
  onView: (view: RegisterView) => void;
  /** A cell whose rows are to be seen at once. */
  cell: string | null;
}) {
  const { view, register } = props;
  const form = formByName(view.form);
  const count = countRegister(register.rows, register.words, form, view.year);
  const [open, setOpen] = useState<string | null>(
    form.cells.some(({ id }) => id === props.cell) ? props.cell : null,
  );
  const { problems, outside } = count;
  return (
    <>
      {problems.length > 0 ? (
        <section aria-label="不能计数的申请">
          <h2>{`${problems.length} 件申请不能计数`}</h2>
          <RowTable
            rows={problems.map(({ row, why }) => ({ row, note: PROBLEM_WORDS[why] }))}
            noteHead="原因和处理"
          />
        </section>
      ) : null}
      <TakeOver view={view} count={count} onView={props.onView} />
      <section aria-label="由台账计数的表三">
        <h2>由台账计数的表三</h2>
        <p className="muted">点数字查看所计的申请。报告中已填、与计数不同的格有底色，下方小字是现填的数。</p>
        <CountedTable view={view} form={form} count={count} onOpen={setOpen} />
      </section>
      {outside.length > 0 ? (
        <section aria-label="不属于本年度的申请">
          <h2>{`${outside.length} 件申请不属于本年度，没有计入`}</h2>
          <RowTable
            rows={outside.map(({ row, why }) => ({ row, note: OUTSIDE_WORDS[why] }))}
            noteHead="原因"
          />
        </section>
      ) : null}
      <CellRows form={form} count={count} cell={open} onClose={() => setOpen(null)} />
    </>
  );
}
