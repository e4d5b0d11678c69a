'use client';

import { useState } from 'react';
import { cellText } from '@/components/cell-text';
import type { CellLook } from '@/components/form-table';
import { FormTableView } from '@/components/form-table';
import type { Form, FormTable } from '@/report/forms/form';
import { cellName } from '@/report/forms/form-cells';
import { filePlaceName, tableName } from '@/report/place';
import type { Reading } from '@/report/reading';
import type { ReportData } from '@/report/report';
import { CERTAINTY_WORDS } from './certainty-words';

interface Props {
  form: Form;
  report: ReportData;
  reading: Reading;
}

/** The form's tables as they were read; a click on a cell shows where in the file its value stood. */
export function ReadTables({ form, report, reading }: Props) {
  return (
    <>
      {form.tables.map((table) => (
        <ReadTable key={table.id} table={table} form={form} report={report} reading={reading} />
      ))}
    </>
  );
}

function ReadTable({ table, form, report, reading }: Props & { table: FormTable }) {
  const [shown, setShown] = useState<string | null>(null);
  const cells = form.cells.filter((cell) => cell.table === table.id);
  const read = cells.filter(({ id }) => reading.cells[id] !== undefined).length;
  const doubtful = cells.filter(({ id }) => isDoubtful(reading, id)).length;
  const look = (cell: string): CellLook => ({
    className: `read-cell ${isDoubtful(reading, cell) ? 'is-confirm' : ''} ${shown === cell ? 'is-shown' : ''}`,
    content: (
      <button type="button" aria-pressed={shown === cell} onClick={() => setShown(cell)}>
        {cellText(report.cells[cell]) || <span className="vh">空</span>}
      </button>
    ),
  });
  return (
    <details className="preview-group read-table">
      <summary>
        {`${tableName(table.id)}：读到 ${read} 格，共 ${cells.length} 格`}
        {doubtful > 0 ? <span className="muted">{`，其中 ${doubtful} 格请核对`}</span> : null}
      </summary>
      <p className="muted small">点一格，看它在文件中的位置和原文。</p>
      <Evidence cell={shown} form={form} reading={reading} />
      <FormTableView table={table} cell={look} />
    </details>
  );
}

const isDoubtful = ({ cells }: Reading, cell: string): boolean => {
  const read = cells[cell];
  return read !== undefined && read.certainty !== 'sure';
};

/** Where the shown cell's value stood, the words there, how sure the reading is, and the row around it. */
function Evidence({ cell, form, reading }: { cell: string | null; form: Form; reading: Reading }) {
  const read = cell === null ? undefined : reading.cells[cell];
  const table = form.cells.find(({ id }) => id === cell)?.table;
  if (cell === null || table === undefined) return null;
  const row = reading.rows.find(
    ({ place }) => read && place.block === read.place.block && place.row === read.place.row,
  );
  return (
    <dl className="basic-facts evidence" aria-live="polite">
      <div>
        <dt>栏目</dt>
        <dd>{cellName(form, cell)}</dd>
      </div>
      <div>
        <dt>文件中的位置</dt>
        <dd>{read ? filePlaceName(table, read.place) : '文件中没有读到这一格'}</dd>
      </div>
      {read ? (
        <div>
          <dt>原文</dt>
          <dd>{`${read.raw === '' ? '空' : read.raw}（${CERTAINTY_WORDS[read.certainty]}）`}</dd>
        </div>
      ) : null}
      {row ? (
        <div>
          <dt>所在的行</dt>
          <dd>{[row.label, ...row.raw].join('　')}</dd>
        </div>
      ) : null}
    </dl>
  );
}
