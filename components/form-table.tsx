import type { ReactNode, TdHTMLAttributes } from 'react';
import { Fragment, memo } from 'react';
import type { FormTable, GridBox } from '@/report/forms/form';
import type { CellBox, LabelBox } from '@/report/forms/label-box';
import { gridRows, isCell, isLabel, labelScope } from '@/report/forms/label-box';
import { isVertical, labelClasses, labelLines } from './form-table-label';

/** What stands in one data cell of the form. */
export interface CellLook {
  className?: string;
  content: ReactNode;
  attributes?: TdHTMLAttributes<HTMLTableCellElement> & { [key: `data-${string}`]: string };
}

/** What a caller adds to one label: a class, an id to scroll to, a mark beside the words. */
export interface LabelLook {
  className?: string;
  mark?: ReactNode;
  id?: string;
}

export interface FormTableProps {
  table: FormTable;
  /** Called for every data cell of the grid. */
  cell: (cellId: string) => CellLook;
  label?: (box: LabelBox) => string | LabelLook | undefined;
  /** Such as `number-grid` for the desk's number cells. */
  className?: string;
  /** Rows outside the printed form (the check rows). */
  foot?: ReactNode;
}

/** One table of the national form as printed, its cells and labels looking as the caller says. */
export function FormTableView({ table, cell, label, ...rest }: FormTableProps) {
  return (
    <FormGrid
      {...rest}
      table={table}
      cell={(box) => <DataCell key={box.column} table={table} box={box} look={cell(box.content.cell)} />}
      label={(box) => <LabelCell key={box.column} table={table} box={box} look={label?.(box)} />}
    />
  );
}

export interface FormGridProps extends Pick<FormTableProps, 'className' | 'foot' | 'table'> {
  /** Draws one box of the grid, as a DataCell or LabelCell with its column for the key. */
  cell: (box: CellBox) => ReactNode;
  label: (box: LabelBox) => ReactNode;
}

/**
 * One table of the national form as printed: its merged cells, its order, its words, from the form's grid.
 * Tables 3 and 4 scroll sideways inside their own region where the page is too narrow.
 */
export function FormGrid(props: FormGridProps) {
  const { table } = props;
  const rows = gridRows(table);
  const drawn = (
    <table className={join('form', table.id === 't3' ? 'f3' : table.id, props.className)}>
      <caption className="vh">{table.caption}</caption>
      <Columns table={table} />
      {table.headRows > 0 ? <thead>{rows.slice(0, table.headRows).map(drawRow(props, rows))}</thead> : null}
      <tbody>{rows.slice(table.headRows).map(drawRow(props, rows))}</tbody>
      {props.foot ? <tfoot>{props.foot}</tfoot> : null}
    </table>
  );
  if (table.id === 't2') return drawn;
  return (
    <section
      className={`scroller ${table.id === 't3' ? 'slide' : 't4-wrap'}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1).
      tabIndex={0}
      aria-label={`${table.caption}，可横向滚动`}
    >
      {drawn}
    </section>
  );
}

/** Table 3 takes its columns' widths from the style sheet, so that its labels can stay put on a phone. */
function Columns({ table }: { table: FormTable }) {
  const sum = table.widths.reduce((total, width) => total + width, 0);
  return (
    <colgroup>
      {table.widths.map((width, column) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a printed form never move.
        if (table.id === 't3') return <col key={column} className={column < 3 ? `w${column + 1}` : 'wn'} />;
        // biome-ignore lint/suspicious/noArrayIndexKey: as above.
        return <col key={column} width={`${((100 * width) / sum).toFixed(2)}%`} />;
      })}
    </colgroup>
  );
}

function drawRow({ cell, label }: FormGridProps, rows: readonly GridBox[][]) {
  return (boxes: GridBox[]) => {
    const row = boxes[0]?.row ?? 0;
    const last = row + 1 === rows.length;
    return (
      <tr key={row} {...(last ? { className: 'last' } : {})}>
        {boxes.map((box) => (isLabel(box) ? label(box) : isCell(box) ? cell(box) : null))}
      </tr>
    );
  };
}

/** Drawn anew only with another look. */
export const DataCell = memo(function DataCell(props: { table: FormTable; box: CellBox; look: CellLook }) {
  const { table, box, look } = props;
  return (
    <td {...spans(box)} {...look.attributes} className={join(look.className, edge(table, box))}>
      {look.content}
    </td>
  );
});

/** Drawn anew only with another look. */
export const LabelCell = memo(function LabelCell(props: {
  table: FormTable;
  box: LabelBox;
  look: string | LabelLook | undefined;
}) {
  const { table, box, look: own } = props;
  const look: LabelLook = typeof own === 'string' ? { className: own } : (own ?? {});
  const words = labelLines(table, box).map((line, index) => (
    <Fragment key={line}>
      {index > 0 ? <br /> : null}
      {line}
    </Fragment>
  ));
  return (
    <th
      {...spans(box)}
      scope={labelScope(box)}
      className={join(labelClasses(table, box), edge(table, box), look.className)}
      {...(look.id ? { id: look.id, tabIndex: -1 } : {})}
    >
      {isVertical(box) ? <span>{words}</span> : words}
      {look.mark}
    </th>
  );
});

function spans(box: GridBox): { rowSpan?: number; colSpan?: number } {
  return {
    ...(box.rowSpan > 1 ? { rowSpan: box.rowSpan } : {}),
    ...(box.columnSpan > 1 ? { colSpan: box.columnSpan } : {}),
  };
}

function edge(table: FormTable, box: GridBox): string {
  return box.column + box.columnSpan === table.widths.length ? 'edge' : '';
}

function join(...classes: (string | undefined)[]): string {
  return classes.filter(Boolean).join(' ');
}
