'use client';

import { cellText } from '@/components/cell-text';
import { FormTableView } from '@/components/form-table';
import type { Form } from '@/report/forms/form';
import { cellName, isTotal } from '@/report/forms/form-cells';
import { type RegisterCount, rowsBehind } from '@/report/register/count';
import { emptyReport } from '@/report/report';
import { effectiveCells } from '@/report/totals';
import type { RegisterView } from '@/server/register/view';

/** Table 3 as printed; each number opens its rows, and shows beside it what the draft has where that is another. */
export function CountedTable(props: {
  view: RegisterView;
  form: Form;
  count: RegisterCount;
  onOpen: (cell: string) => void;
}) {
  const { view, form, count } = props;
  const table = form.tables.find(({ id }) => id === 't3');
  const typed = effectiveCells({ ...emptyReport(form.name), cells: view.cells });
  if (!table) return null;
  return (
    <FormTableView
      table={table}
      className="reg-table"
      cell={(id) => {
        const n = rowsBehind(count, form, id).length;
        const now = cellText(typed[id]);
        const differs = !isTotal(form, id) && now !== '' && now !== String(n);
        return {
          className: differs ? 'num reg-differs' : 'num',
          content: (
            <>
              {n === 0 ? (
                '0'
              ) : (
                <button
                  type="button"
                  className="reg-number"
                  aria-label={`${cellName(form, id)}：${n} 件，查看`}
                  onClick={() => props.onOpen(id)}
                >
                  {n}
                </button>
              )}
              {differs ? <small>{`现填 ${now}`}</small> : null}
            </>
          ),
        };
      }}
    />
  );
}
