import type { Form, FormTable } from '@/report/forms/form';
import { formByName } from '@/report/forms/registry';
import type { SectionId } from '@/report/ids';
import { findSignature } from '../find/cover-lines';
import type { OfficialReport } from '../official-report';
import { printedCells } from './printed-cells';
import { linesOf, printable } from './text-lines';

/** How a document is marked beside the report itself. */
export interface DocumentMarks {
  /** A word or two on every page of what is not final or not real, such as 草稿. */
  readonly watermark?: string;
  /** Lines for the unit's name and the principal's signature before the title, where the front has none. */
  readonly signatureLine?: boolean;
}

/** One section as printed: its heading, its paragraphs, its table. */
export interface PrintedSection {
  readonly id: SectionId;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly table: FormTable | null;
}

/** What is printed, in order; the same for Word and for the page. */
export interface PrintedParts {
  readonly form: Form;
  readonly unitName: string;
  readonly year: number | null;
  /** '' for none. */
  readonly watermark: string;
  readonly front: readonly string[];
  readonly signature: readonly string[];
  /** '' where the report has none; on up to two lines. */
  readonly title: readonly string[];
  readonly sections: readonly PrintedSection[];
  readonly cell: (id: string) => string;
}

/** A long title breaks before 政府信息公开, never inside a word. */
export function titleLines(title: string): string[] {
  const line = linesOf(title).join('');
  const at = line.search(/政府信息\s*公开(?!.*政府信息\s*公开)/);
  const isLong = Array.from(line).length > TITLE_LINE;
  return line === '' ? [] : isLong && at > 0 ? [line.slice(0, at), line.slice(at)] : [line];
}

/** Characters of 二号 that fit a line. */
const TITLE_LINE = 20;

/** As local covers have them; a form that is signed on paper needs the day too. */
const signatureLines = (unitName: string): string[] => [
  `单位名称：${printable(unitName)}`,
  '单位主要负责人签名：                    年    月    日',
];

function signatureFor(front: readonly string[], unitName: string, marks: DocumentMarks): string[] {
  const isThere = findSignature(front.map((text) => ({ block: 0, text }))) !== 'absent';
  return marks.signatureLine === true && !isThere ? signatureLines(unitName) : [];
}

/** The report's parts as they are printed. */
export function printedParts({ unit, year, report }: OfficialReport, marks: DocumentMarks): PrintedParts {
  const form = formByName(report.form);
  const front = linesOf(report.front);
  return {
    form,
    unitName: unit.name,
    year,
    watermark: marks.watermark ?? '',
    front,
    signature: signatureFor(front, unit.name, marks),
    title: titleLines(report.title),
    sections: form.sections.map(({ id, heading, table }) => ({
      id,
      heading,
      paragraphs: linesOf(report.sections[id]),
      table: form.tables.find((candidate) => candidate.id === table) ?? null,
    })),
    cell: printedCells(report),
  };
}
