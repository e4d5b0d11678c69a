import { cellText } from '@/components/cell-text';
import type { CellLook } from '@/components/form-table';
import { FormTableView } from '@/components/form-table';
import { Icon } from '@/components/icon';
import { NOT_APPLICABLE } from '@/report/cell-value';
import type { Form, FormTable } from '@/report/forms/form';
import type { ReportData } from '@/report/report';

/** How a phone shows a table that is wider than it. Table 2 fits. */
const SLIDE_HINTS: Readonly<Record<FormTable['id'], string | null>> = {
  t2: null,
  t3: '左右滑动查看各类申请人，总计固定在右侧',
  t4: '左右滑动查看全表',
};

/** One of the three tables as the printed form has it, with the published values. */
export function ReportTable(props: { form: Form; table: FormTable; cells: ReportData['cells'] }) {
  const hint = SLIDE_HINTS[props.table.id];
  return (
    <>
      {hint === null ? null : (
        <p className="t-hint">
          <Icon name="swipe" />
          {hint}
        </p>
      )}
      <FormTableView table={props.table} cell={(cell) => look(props.form, cell, props.cells[cell])} />
    </>
  );
}

/** A zero is grey, a total bold, 不适用 a word on grey: the same marks as on the unit's screen. */
function look(form: Form, cell: string, value: ReportData['cells'][string] | undefined): CellLook {
  const total = cell in form.totals ? 'tot' : '';
  const state = value === NOT_APPLICABLE ? 'na' : value === 0 || value === '0' ? 'z' : '';
  return { className: `${total} ${state}`.trim(), content: cellText(value) };
}
