import type { Form } from '@/report/forms/form';
import type { Block } from '../../blocks';
import type { ReportRead } from '../../read-report';

/** Numbers as a person sees them: full-width digits are digits. */
const numbersIn = (text: string): string[] => text.normalize('NFKC').match(/\d+/g) ?? [];

/** Values that are not the cell's own and are called sure. */
function wrong({ report, reading }: ReportRead, truth: Readonly<Record<string, string>>): string[] {
  return Object.entries(report.cells).flatMap(([id, value]) => {
    const isRight = String(value).replace(/\D/g, '') === truth[id];
    const isSure = reading.cells[id]?.certainty === 'sure';
    return isRight || !isSure ? [] : [`${id} was read as ${value} and called sure, and is ${truth[id]}`];
  });
}

/** Numbers that stand in the file's tables and are neither among the values nor told of. */
function lost({ report, reading }: ReportRead, blocks: readonly Block[], form: Form): string[] {
  const told = [
    ...Object.values(report.cells).map(String),
    ...reading.rows.flatMap(({ raw, label }) => [...raw, label]),
    ...reading.labels.map(({ raw }) => raw),
    ...reading.unread.map(({ raw }) => raw),
    ...Object.values(report.sections),
    ...form.tables.flatMap(({ grid }) =>
      grid.map(({ content }) => (content.kind === 'label' ? content.text : '')),
    ),
  ];
  const known = new Set(told.flatMap(numbersIn));
  const boxes = blocks.flatMap((block) => (block.kind === 'table' ? block.boxes : []));
  const numbers = boxes
    .filter((box) => /^\s*[\d０-９]+(件)?\s*$/.test(box.text))
    .flatMap((box) => numbersIn(box.text));
  return numbers
    .filter((number) => !known.has(number))
    .map((number) => `${number} is in the file and not told of`);
}

/** What a reading of this report keeps silent about; none where every number is right, or told of. */
export const silences = (
  read: ReportRead,
  blocks: readonly Block[],
  form: Form,
  truth: Readonly<Record<string, string>>,
): string[] => [...wrong(read, truth), ...lost(read, blocks, form)];
