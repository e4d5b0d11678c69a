'use client';

import { Modal } from '@/components/dialog';
import type { Form } from '@/report/forms/form';
import { cellName } from '@/report/forms/form-cells';
import { type RegisterCount, rowsBehind } from '@/report/register/count';
import { RowTable } from './row-table';

/** The applications behind one cell. */
export function CellRows(props: {
  form: Form;
  count: RegisterCount;
  cell: string | null;
  onClose: () => void;
}) {
  const { form, count, cell } = props;
  if (cell === null) return null;
  const rows = rowsBehind(count, form, cell);
  return (
    <Modal
      wide
      title={`${cellName(form, cell)}：${rows.length} 件`}
      open
      onOpenChange={(open) => (open ? undefined : props.onClose())}
      foot={
        <button type="button" className="btn" onClick={props.onClose}>
          关闭
        </button>
      }
    >
      {rows.length === 0 ? (
        <p>台账中没有计入这一格的申请。</p>
      ) : (
        <RowTable rows={rows.map((row) => ({ row, note: '' }))} />
      )}
    </Modal>
  );
}
