import type { Workbook, Worksheet } from 'exceljs';
import { foldWidth } from '@/report/fold';
import type { Form } from '@/report/forms/form';
import type { SectionId } from '@/report/ids';
import { tableName } from '@/report/place';
import type { ReportData } from '@/report/report';
import { fixedAddress } from '../address';
import { CONTINUED, OWN_NAMES, sectionDefinedName } from '../defined-names';
import { looksLikeFormula, stringOf } from './cell-content';
import { LOOK, lineCount, PAGE, PAGE_FOOTER, rowHeight, TEXT_FORMAT } from './look';
import { type ParagraphRow, paragraphRows } from './paragraph-rows';

const TEXT_SHEET = '正文';

/** The front of a workbook: whose report it is. Null where a blank one leaves it to be filled in. */
export interface Cover {
  readonly unitName: string | null;
  readonly unitCode: string | null;
  readonly year: number | null;
}

const LABEL_WIDTH = 20;
const TEXT_WIDTH = 88;

const GUIDE = [
  '填写说明：',
  '1. 浅黄色的格可以填写，其余的格已锁定；总计由表格自动计算，各部分填全后显示。',
  '2. 没有发生的填0；空格表示尚未填写，与0不同；本单位没有该项权限的，填“不适用”。',
  '3. 表旁和表下为勾稽核对：“相符”为绿色，“不符”为红色，并写明相差多少；不符的格同时变红。',
  '4. 正文每段占一行，可从Word中复制多段后直接粘贴；行数不够时，可撤销工作表保护（无密码），在本部分中间插入行。',
  '5. 填好后在平台导入本工作簿，各数按单元格名称读取，请不要剪切、移动或排序表中的格。',
];

/** Spare rows under each section, for what is still to be written. */
const SPARE_ROWS: Readonly<Record<SectionId, number>> = { '1': 12, '2': 3, '3': 3, '4': 3, '5': 8, '6': 4 };

/** Writes downwards; keeps the next free row, 1-based. */
interface Pen {
  readonly workbook: Workbook;
  readonly sheet: Worksheet;
  row: number;
}

function name(pen: Pen, definedName: string, from: number, to = from): void {
  const first = fixedAddress({ row: from - 1, column: 1 });
  const last = fixedAddress({ row: to - 1, column: 1 });
  const area = from === to ? first : `${first}:${last}`;
  pen.workbook.definedNames.add(`'${TEXT_SHEET}'!${area}`, definedName);
}

/** A line across both columns. */
function drawLine(
  pen: Pen,
  text: string,
  look: typeof LOOK.title | typeof LOOK.info | typeof LOOK.heading,
): void {
  const cell = pen.sheet.getCell(pen.row, 1);
  cell.value = text;
  cell.style = look;
  pen.sheet.mergeCells(pen.row, 1, pen.row, 2);
  pen.sheet.getRow(pen.row).height = rowHeight(lineCount(text, LABEL_WIDTH + TEXT_WIDTH)) + 2;
  pen.row += 1;
}

function drawText(sheet: Worksheet, row: number, content: string | number | null): void {
  const cell = sheet.getCell(row, 2);
  const text = typeof content === 'string' ? content : '';
  cell.value = typeof content === 'string' ? (text === '' ? null : stringOf(text)) : content;
  cell.style = looksLikeFormula(foldWidth(text)) ? { ...LOOK.text, numFmt: TEXT_FORMAT } : LOOK.text;
  sheet.getRow(row).height = rowHeight(lineCount(text, (TEXT_WIDTH * 11) / 12)) + 3;
}

function drawField(pen: Pen, label: string, content: string | number | null, definedName: string): void {
  const cell = pen.sheet.getCell(pen.row, 1);
  cell.value = label;
  cell.style = LOOK.rowLabel;
  drawText(pen.sheet, pen.row, content);
  name(pen, definedName, pen.row);
  pen.row += 1;
}

function drawParagraph(pen: Pen, paragraph: ParagraphRow): void {
  const mark = pen.sheet.getCell(pen.row, 1);
  mark.style = LOOK.rowLabel;
  if (paragraph.continued) mark.value = CONTINUED;
  drawText(pen.sheet, pen.row, paragraph.text);
  pen.row += 1;
}

function drawSection(pen: Pen, { id, heading, table }: Form['sections'][number], text: string): void {
  drawLine(pen, heading, LOOK.heading);
  if (table !== null)
    drawLine(pen, `（本部分的表格见工作表“${tableName(table)}”，需要补充说明的写在下面）`, LOOK.info);
  const first = pen.row;
  for (const paragraph of paragraphRows(text)) drawParagraph(pen, paragraph);
  for (let spare = 0; spare < SPARE_ROWS[id]; spare += 1) drawParagraph(pen, { text: '', continued: false });
  name(pen, sectionDefinedName(id), first, pen.row - 1);
}

function setUp(sheet: Worksheet): void {
  sheet.columns = [{ width: LABEL_WIDTH }, { width: TEXT_WIDTH }];
  Object.assign(sheet.pageSetup, PAGE, { orientation: 'portrait' });
  sheet.headerFooter.oddFooter = PAGE_FOOTER;
  sheet.views = [{ state: 'normal', showGridLines: false }];
}

/** Where the later sheets find what stands here, and where the summary of the checks goes. */
export interface TextSheet {
  readonly sheet: Worksheet;
  /** A formula that names unit and year, with what it shows. */
  readonly whose: { readonly formula: string; readonly result: string };
  /** 1-based rows for the summary of the checks, one a table. */
  readonly summaryRow: number;
}

function drawCover(pen: Pen, form: Form, cover: Cover, report: ReportData): TextSheet['whose'] {
  drawField(pen, '单位名称', cover.unitName, OWN_NAMES.unitName);
  const unit = fixedAddress({ row: pen.row - 2, column: 1 });
  drawField(pen, '单位编码', cover.unitCode, OWN_NAMES.unitCode);
  drawField(pen, '报告年度', cover.year, OWN_NAMES.year);
  const year = fixedAddress({ row: pen.row - 2, column: 1 });
  drawField(pen, '报告标题', report.title, OWN_NAMES.title);
  drawField(pen, '封面文字（标题除外）', report.front, OWN_NAMES.front);
  const rest = `　报告格式：${form.label}（${form.basis}）`;
  return {
    formula: `"填报单位："&'${TEXT_SHEET}'!${unit}&"　报告年度："&'${TEXT_SHEET}'!${year}&"${rest}"`,
    result: `填报单位：${cover.unitName ?? ''}　报告年度：${cover.year ?? ''}${rest}`,
  };
}

/** Adds the sheet of what is no table: how to fill the workbook in, unit, year, title, and the sections' paragraphs. */
export function addTextSheet(workbook: Workbook, form: Form, cover: Cover, report: ReportData): TextSheet {
  const pen: Pen = { workbook, sheet: workbook.addWorksheet(TEXT_SHEET), row: 1 };
  setUp(pen.sheet);
  drawLine(pen, '政府信息公开工作年度报告', LOOK.title);
  for (const line of GUIDE) drawLine(pen, line, LOOK.info);
  const whose = drawCover(pen, form, cover, report);
  const summaryRow = pen.row;
  pen.row += form.tables.length;
  for (const section of form.sections) drawSection(pen, section, report.sections[section.id]);
  return { sheet: pen.sheet, whose, summaryRow };
}
