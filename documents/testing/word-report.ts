import type { FormTable } from '@/report/forms/form';
import { formByName } from '@/report/forms/registry';
import type { ReportData } from '@/report/report';
import { paragraphXml, wordFile } from './word-file';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

type Box = FormTable['grid'][number];

function textOf({ content }: Box, cells: ReportData['cells']): string {
  return content.kind === 'cell' ? String(cells[content.cell] ?? '') : content.text;
}

/** One printed row: each box that begins in it, and the continuation of each that reaches into it from above. */
function rowXml(grid: readonly Box[], row: number, cells: ReportData['cells']): string {
  const boxes = grid
    .filter((box) => box.row <= row && row < box.row + box.rowSpan)
    .sort((a, b) => a.column - b.column);
  const cellsXml = boxes.map((box) => {
    const merge = box.rowSpan === 1 ? '' : `<w:vMerge${box.row === row ? ' w:val="restart"' : ''}/>`;
    const text = box.row === row ? escaped(textOf(box, cells)) : '';
    return `<w:tc><w:tcPr><w:gridSpan w:val="${box.columnSpan}"/>${merge}</w:tcPr>${paragraphXml(text)}</w:tc>`;
  });
  return `<w:tr>${cellsXml.join('')}</w:tr>`;
}

function tableXml({ grid, widths }: FormTable, cells: ReportData['cells']): string {
  const rows = Math.max(...grid.map((box) => box.row + box.rowSpan));
  const columns = widths.map(() => '<w:gridCol w:w="600"/>').join('');
  const body = Array.from({ length: rows }, (_, row) => rowXml(grid, row, cells)).join('');
  return `<w:tbl><w:tblGrid>${columns}</w:tblGrid>${body}</w:tbl>`;
}

/** The smallest Word file that holds a whole report on its form, merged cells as printed. For tests. */
export async function wordReport(report: ReportData): Promise<Uint8Array> {
  const form = formByName(report.form);
  const parts = form.sections.flatMap((section) => [
    paragraphXml(section.heading),
    ...report.sections[section.id]
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => paragraphXml(escaped(line))),
    ...form.tables
      .filter((table) => table.section === section.id)
      .map((table) => tableXml(table, report.cells)),
  ]);
  return await wordFile([paragraphXml(escaped(report.title)), ...parts].join(''));
}
