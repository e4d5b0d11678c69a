import type { Form, FormTable } from '@/report/forms/form';
import type { Block, Paragraph, Table, TableBox } from '../blocks';

/** What to print: texts by cell id, and changes to the labels or boxes of the tables. */
export interface Printing {
  readonly title?: string;
  readonly cells?: Readonly<Record<string, string>>;
  /** Another wording for a label. */
  readonly labels?: Readonly<Record<string, string>>;
}

export const paragraph = (text: string): Paragraph => ({ kind: 'paragraph', text });

/** A form's table as blocks, as a file without a flaw would have it. */
function printedTable(table: FormTable, { cells = {}, labels = {} }: Printing = {}): Table {
  const boxes = table.grid.map((box): TableBox => {
    const { row, column, rowSpan, columnSpan, content } = box;
    const text =
      content.kind === 'cell' ? (cells[content.cell] ?? '') : (labels[content.text] ?? content.text);
    return { row, column, rowSpan, columnSpan, text };
  });
  return {
    kind: 'table',
    rows: Math.max(...boxes.map((box) => box.row + box.rowSpan)),
    columns: table.widths.length,
    boxes: boxes.sort((a, b) => a.row - b.row || a.column - b.column),
  };
}

/** A whole report on a form: the title, the six headings, the tables under theirs, and 无 in the other sections. */
export function printedReport(form: Form, printing: Printing = {}): Block[] {
  return [
    ...(printing.title === undefined ? [] : [paragraph(printing.title)]),
    ...form.sections.flatMap((section): Block[] => {
      const table = form.tables.find((candidate) => candidate.section === section.id);
      return [
        paragraph(section.heading),
        table === undefined ? paragraph('无') : printedTable(table, printing),
      ];
    }),
  ];
}
