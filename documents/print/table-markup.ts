import type { FormTable } from '@/report/forms/form';
import { isLabel, labelScope } from '@/report/forms/label-box';
import { POINTS } from '../official/page';
import { isSingleRow, type PrintedBox, printedRows, tablePoints } from '../official/printed-table';
import { element, escaped } from './markup';

const spanOf = (count: number): string => (count > 1 ? String(count) : '');

function boxMarkup({ box, lines, align, isBand }: PrintedBox): string {
  const isHead = isLabel(box);
  const classes = [align === 'left' ? 'left' : '', isBand ? 'band' : ''].filter((one) => one !== '');
  const attributes = {
    scope: isHead ? labelScope(box) : '',
    colspan: spanOf(box.columnSpan),
    rowspan: spanOf(box.rowSpan),
    class: classes.join(' '),
  };
  return element(isHead ? 'th' : 'td', attributes, lines.map(escaped).join('<br>'));
}

function columns({ widths }: FormTable): string {
  const sum = widths.reduce((total, width) => total + width, 0);
  return widths.map((width) => `<col style="width:${((100 * width) / sum).toFixed(3)}%">`).join('');
}

/** A form's table as HTML: its merged cells, its head in thead, which print repeats on every page. */
export function tableMarkup(table: FormTable, cell: (id: string) => string): string {
  const rows = printedRows(table, cell);
  const classes = [
    tablePoints(table) === POINTS.wideTable ? 'wide' : '',
    isSingleRow(table, rows.length) ? 'single' : '',
  ];
  const drawn = rows.map((boxes) => element('tr', {}, boxes.map(boxMarkup).join('')));
  const head = drawn.slice(0, table.headRows).join('\n');
  return element(
    'table',
    { class: classes.filter((one) => one !== '').join(' ') },
    [
      element('caption', {}, escaped(table.caption)),
      element('colgroup', {}, columns(table)),
      ...(head === '' ? [] : [element('thead', {}, head)]),
      element('tbody', {}, drawn.slice(table.headRows).join('\n')),
    ].join('\n'),
  );
}
