import { AlignmentType, type IFontAttributesProperties, type IStylesOptions, LineRuleType } from 'docx';
import { LATIN, TYPEFACES, type Typeface } from '../official/fonts';
import { CLOSER, LINE_POINTS, POINTS, TABLE_GAP, twips } from '../official/page';

/** The ids of our own styles, beside Word's headings and title. */
export const STYLES = {
  cell: 'FormCell',
  label: 'FormLabel',
  wideCell: 'WideFormCell',
  wideLabel: 'WideFormLabel',
  front: 'FrontText',
  pageNumber: 'PageNumber',
  watermark: 'ReportMark',
  second: 'SecondHeading',
  third: 'ThirdHeading',
} as const;

/** Word counts type in half points. */
const halfPoints = (points: number): number => points * 2;

/** A font for Chinese, and the one for digits and Latin letters beside it. */
const fonts = ({ name }: Typeface): IFontAttributesProperties => ({
  ascii: LATIN,
  hAnsi: LATIN,
  eastAsia: name,
  cs: LATIN,
});

const exactly = (points: number) => ({ line: twips(points), lineRule: LineRuleType.EXACT });
const INDENT = { firstLineChars: 200, firstLine: twips(2 * POINTS.body) };

const heading = (typeface: Typeface, bold = false, before = 0) => ({
  run: { font: fonts(typeface), size: halfPoints(POINTS.body), bold, color: '000000' },
  paragraph: { keepNext: true, indent: INDENT, spacing: { ...exactly(LINE_POINTS.body), before, after: 0 } },
  next: 'Normal',
  quickFormat: true,
});

/** Lines in a table stand close, whatever font stands in. */
const inTable = (id: string, name: string, points: number, alignment: 'left' | 'center') => ({
  id,
  name,
  basedOn: 'Normal',
  run: { font: fonts(TYPEFACES.table), size: halfPoints(points), characterSpacing: 0 },
  paragraph: {
    alignment,
    indent: { firstLineChars: 0, firstLine: 0 },
    spacing: exactly(Math.ceil(points * 1.25)),
  },
});

const plain = (id: string, name: string, typeface: Typeface, points: number) => ({
  id,
  name,
  basedOn: 'Normal',
  run: { font: fonts(typeface), size: halfPoints(points), characterSpacing: 0 },
  paragraph: { alignment: AlignmentType.LEFT, indent: { firstLineChars: 0, firstLine: 0 } },
});

/** The text is Normal, so that what a unit types into the file looks right by itself. */
export const DOCUMENT_STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: fonts(TYPEFACES.body),
        size: halfPoints(POINTS.body),
        // Latin text is marked as English, as Word does: else some programs tear a number at the line's end.
        language: { value: 'en-US', eastAsia: 'zh-CN' },
      },
    },
    title: {
      run: {
        font: fonts(TYPEFACES.title),
        size: halfPoints(POINTS.title),
        color: '000000',
        characterSpacing: 0,
      },
      paragraph: {
        alignment: AlignmentType.CENTER,
        indent: { firstLineChars: 0, firstLine: 0 },
        spacing: {
          ...exactly(LINE_POINTS.title),
          before: twips(LINE_POINTS.body),
          after: twips(LINE_POINTS.body),
        },
      },
      next: 'Normal',
      quickFormat: true,
    },
    heading1: heading(TYPEFACES.heading, false, twips(TABLE_GAP)),
    heading2: heading(TYPEFACES.second),
    heading3: heading(TYPEFACES.body, true),
  },
  paragraphStyles: [
    {
      id: 'Normal',
      name: 'Normal',
      quickFormat: true,
      run: { characterSpacing: -twips(CLOSER) },
      paragraph: { alignment: AlignmentType.BOTH, indent: INDENT, spacing: exactly(LINE_POINTS.body) },
    },
    inTable(STYLES.cell, '年报表格数据', POINTS.table, 'center'),
    inTable(STYLES.label, '年报表格项目', POINTS.table, 'left'),
    inTable(STYLES.wideCell, '年报宽表数据', POINTS.wideTable, 'center'),
    inTable(STYLES.wideLabel, '年报宽表项目', POINTS.wideTable, 'left'),
    plain(STYLES.front, '年报卷首', TYPEFACES.body, POINTS.body),
    plain(STYLES.pageNumber, '年报页码', TYPEFACES.table, POINTS.pageNumber),
    plain(STYLES.watermark, '年报稿本标记', TYPEFACES.heading, POINTS.pageNumber),
  ],
  characterStyles: [
    { id: STYLES.second, name: '年报二级标题文字', run: { font: fonts(TYPEFACES.second) } },
    { id: STYLES.third, name: '年报三级标题文字', run: { bold: true } },
  ],
};
