'use client';

import { cellText } from '@/components/cell-text';
import type { Form } from '@/report/forms/form';
import type { ReportData } from '@/report/report';
import { computedTotals } from '@/report/totals';
import { useDesk } from '../state/desk-context';
import { useReport } from '../state/use-desk-state';

interface Column {
  key: string;
  incoming: number | null;
  outgoing: number | null;
}

/** Both sides of 一＋二＝三＋四, by applicant column; null while a cell of the side holds no number. */
export function balance(form: Form, report: ReportData): Column[] {
  const totals = computedTotals(report);
  const amount = (cell: string): number | null => {
    if (cell in totals) return totals[cell] ?? null;
    const value = report.cells[cell];
    return typeof value === 'number' ? value : null;
  };
  const sum = (cells: readonly string[]): number | null =>
    cells.reduce<number | null>((total, cell) => {
      const next = amount(cell);
      return total === null || next === null ? null : total + next;
    }, 0);
  return form.identities
    .filter((identity) => identity.rule === 'T3-BALANCE')
    .map(({ left, right }) => ({ key: left.join(), incoming: sum(left), outgoing: sum(right) }));
}

/** The check rows under table 3: outside the printed form, and never printed. */
export function CheckRows() {
  const { form } = useDesk();
  const columns = balance(form, useReport());
  return (
    <>
      <tr>
        <th className="k1" colSpan={3} scope="row">
          勾稽核对（不印入报告）：第一项 ＋ 第二项
        </th>
        {columns.map(({ key, incoming }) => (
          <td key={key}>{number(incoming)}</td>
        ))}
      </tr>
      <tr>
        <th className="k1" colSpan={3} scope="row">
          第三项（七）＋ 第四项
        </th>
        {columns.map(({ key, outgoing }) => (
          <td key={key}>{number(outgoing)}</td>
        ))}
      </tr>
      <tr>
        <th className="d k1" colSpan={3} scope="row">
          相差
        </th>
        {columns.map((column) => (
          <Difference key={column.key} column={column} />
        ))}
      </tr>
    </>
  );
}

function Difference({ column }: { column: Column }) {
  const { incoming, outgoing } = column;
  if (incoming === null || outgoing === null) return <td className="d">—</td>;
  const difference = incoming - outgoing;
  const sign = difference > 0 ? '+' : '';
  return (
    <td className={`d ${difference === 0 ? 'good' : 'bad'}`}>
      {sign}
      {cellText(difference)}
    </td>
  );
}

const number = (value: number | null) => (value === null ? '—' : cellText(value));
