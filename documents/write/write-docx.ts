import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import type { FormName } from '@/report/ids';
import { type BlankFor, blankParts } from '../official/blank-parts';
import { documentSubject, documentTitle } from '../official/document-names';
import { PAGE, POINTS, pointsOf, twips } from '../official/page';
import { type DocumentMarks, type PrintedParts, type PrintedSection, printedParts } from '../official/parts';
import type { OfficialReport } from '../official-report';
import { coreProperties, fontTable } from './package-parts';
import { frontParagraphs, sectionHeading, textParagraph, titleParagraphs } from './paragraphs';
import { DOCUMENT_STYLES, STYLES } from './styles';
import { tableOf } from './table';

const millimetres = (length: number): number => twips(pointsOf(length));

const PROPERTIES: NonNullable<ISectionOptions['properties']> = {
  page: {
    size: { width: millimetres(PAGE.width), height: millimetres(PAGE.height) },
    margin: {
      top: millimetres(PAGE.margin.top),
      bottom: millimetres(PAGE.margin.bottom),
      left: millimetres(PAGE.margin.left),
      right: millimetres(PAGE.margin.right),
      header: millimetres(15),
      footer: millimetres(PAGE.footer),
    },
  },
};

/** — 1 —, on odd pages at the right and on even pages at the left, one character in (GB/T 9704-2012, 7.5). */
function pageNumber(side: 'left' | 'right'): Footer {
  const number = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: { hint: 'eastAsia' } });
  const indent = { [side]: twips(POINTS.pageNumber), firstLineChars: 0, firstLine: 0 };
  const children = [new Paragraph({ style: STYLES.pageNumber, alignment: side, indent, children: [number] })];
  return new Footer({ children });
}

const markHeader = ({ watermark }: PrintedParts): Header =>
  new Header({
    children: [
      new Paragraph({
        style: STYLES.watermark,
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ text: watermark, color: 'C00000', characterSpacing: 40 })],
      }),
    ],
  });

function sectionBlocks(section: PrintedSection, parts: PrintedParts): (Paragraph | Table)[] {
  return [
    sectionHeading(section.id, section.heading, section.table !== null && section.paragraphs.length === 0),
    ...section.paragraphs.map(textParagraph),
    ...(section.table === null ? [] : [tableOf(section.table, parts.cell)]),
  ];
}

function documentOf(parts: PrintedParts): Document {
  const footers = { default: pageNumber('right'), even: pageNumber('left') };
  const headers = parts.watermark === '' ? {} : { default: markHeader(parts), even: markHeader(parts) };
  return new Document({
    title: documentTitle(parts),
    subject: documentSubject(parts),
    styles: DOCUMENT_STYLES,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: PROPERTIES,
        headers,
        footers,
        children: [
          ...frontParagraphs(parts.front, 'front'),
          ...frontParagraphs(parts.signature, 'signature'),
          ...titleParagraphs(parts.title),
          ...parts.sections.flatMap((section) => sectionBlocks(section, parts)),
        ],
      },
    ],
  });
}

async function packed(parts: PrintedParts): Promise<Uint8Array> {
  return await Packer.pack(documentOf(parts), 'uint8array', false, [
    { path: 'word/fontTable.xml', data: fontTable() },
    { path: 'docProps/core.xml', data: coreProperties(parts) },
  ]);
}

/**
 * The report as the official Word file (.docx, GB/T 9704-2012): read back by readReportFile to the same data, with
 * computed totals where none were typed. Spaces around a line and blank lines are not printed.
 *
 * @param marks a watermark stands in the header of every page; a signature line is added where it is asked for
 */
export async function writeDocx(official: OfficialReport, marks: DocumentMarks = {}): Promise<Uint8Array> {
  return await packed(printedParts(official, marks));
}

/**
 * A form with nothing filled in, as a Word file.
 *
 * @param blank whose report it will be, and of which year
 * @throws RangeError where no form has that name
 */
export async function blankDocx(name: FormName, blank: BlankFor = {}): Promise<Uint8Array> {
  return await packed(blankParts(name, blank));
}
