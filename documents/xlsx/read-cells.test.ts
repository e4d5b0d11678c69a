import { describe, expect, it } from 'vitest';
import type { Body } from '../blocks';
import { type SheetXml, sheetFile } from '../testing/sheet-file';
import { UnreadableFile } from '../unreadable-file';
import { readXlsx } from './read/read-xlsx';

async function bodyOf(bytes: Uint8Array): Promise<Body> {
  const read = await readXlsx(bytes);
  if (read.kind !== 'body') throw new Error('taken for our own');
  return read.body;
}
const textsOf = ({ blocks }: Body) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.boxes.map((box) => box.text)));

/** One row of label and values, so that the values stand in a table as they do in reports. */
const row = (cells: string): SheetXml => ({
  rows: `<row r="1"><c r="A1" t="inlineStr"><is><t>一、本年新收政府信息公开申请数量</t></is></c>${cells}</row>`,
});
const read = async (cells: string, strings = '') => {
  const body = await bodyOf(await sheetFile([row(cells)], { strings }));
  return { texts: textsOf(body).slice(1), leftOut: body.leftOut };
};

describe('a cell of a workbook', () => {
  it.each([
    ['a whole number', '<c r="B1"><v>7</v></c>', '7'],
    [
      'a number with a note’s mark, which is then no number',
      '<c r="B1" t="inlineStr"><is><r><t>73</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></is></c>',
      '73[1]',
    ],
    ['a number with an exponent', '<c r="B1"><v>1.2E3</v></c>', '1200'],
    ['noise of binary fractions', '<c r="B1"><v>0.30000000000000004</v></c>', '0.3'],
    ['six decimals', '<c r="B1"><v>9.9999999999999995E-7</v></c>', '0.000001'],
    ['a percentage', '<c r="B1" s="2"><v>0.5</v></c>', '50%'],
    ['a date', '<c r="B1" s="1"><v>45292</v></c>', '2024年1月1日'],
    ['a date in a format of its own', '<c r="B1" s="3"><v>45292</v></c>', '2024年1月1日'],
    ['a number with words behind it', '<c r="B1" s="4"><v>5</v></c>', '5'],
    ['a formula by its saved result', '<c r="B1"><f>1+1</f><v>2</v></c>', '2'],
    ['a formula’s text', '<c r="B1" t="str"><f>"a"</f><v>不适用</v></c>', '不适用'],
    ['a truth value', '<c r="B1" t="b"><v>1</v></c>', 'TRUE'],
    [
      'a text in the cell itself',
      '<c r="B1" t="inlineStr"><is><t xml:space="preserve"> ３ </t></is></c>',
      ' ３ ',
    ],
  ])('holding %s is read', async (_, xml, text) => {
    expect((await read(xml)).texts).toEqual([text]);
  });

  it('holding a shared string is read without its pronunciation, its runs joined', async () => {
    const strings =
      '<si><r><t>1,</t></r><r><rPr><b/></rPr><t>234</t></r><rPh sb="0" eb="1"><t>イチ</t></rPh></si><si><t>a_x000D_b_x005F_x0041_</t></si>';
    const { texts } = await read('<c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c>', strings);
    expect(texts).toEqual(['1,234', 'a\nb_x0041_']);
  });

  it('holding an error is left empty and told of', async () => {
    const { texts, leftOut } = await read('<c r="B1" t="e"><f>A0</f><v>#REF!</v></c><c r="C1"><v>1</v></c>');
    expect(texts).toEqual(['', '1']);
    expect(leftOut).toMatchObject([
      { raw: '#REF!', why: '工作表“Sheet1” B1的公式出错，没有读入，请改正公式或直接填数' },
    ]);
  });

  it('holding a formula without a result is left empty and told of', async () => {
    const { texts, leftOut } = await read('<c r="B1"><f>1+1</f></c><c r="C1"><v>1</v></c>');
    expect(texts).toEqual(['', '1']);
    expect(leftOut[0]?.why).toContain('没有保存计算结果');
  });

  it('pointing to a string that is not there is empty', async () => {
    expect((await read('<c r="B1" t="s"><v>9</v></c>')).texts).toEqual([]);
  });

  it('without an address stands next to the one before', async () => {
    expect((await read('<c/><c><v>3</v></c>')).texts).toEqual(['', '3']);
  });
});

describe('what is hidden', () => {
  const line = (r: number, attributes = '') =>
    `<row r="${r}"${attributes}><c r="A${r}" t="inlineStr"><is><t>第${r}行</t></is></c><c r="B${r}"><v>${r}</v></c></row>`;

  it('sheets are told of and not read', async () => {
    const sheets = [
      row('<c r="B1"><v>1</v></c>'),
      { ...row('<c r="B1"><v>2</v></c>'), name: '旧', state: 'hidden' },
    ];
    const body = await bodyOf(await sheetFile(sheets));
    expect(textsOf(body)).toEqual(['一、本年新收政府信息公开申请数量', '1']);
    expect(body.leftOut).toMatchObject([
      { why: '工作表“旧”是隐藏的，没有读入；需要读入的，请取消隐藏后重新导入' },
    ]);
  });

  it('rows and columns are told of and not read', async () => {
    const cols = '<cols><col min="2" max="2" hidden="1"/></cols>';
    const body = await bodyOf(
      await sheetFile([{ before: cols, rows: line(1) + line(2, ' hidden="1"') + line(3) }]),
    );
    expect(textsOf(body)).toEqual(['第1行', '第3行']);
    expect(body.leftOut).toMatchObject([{ raw: '1 第2行 2 3' }]);
    expect(body.leftOut[0]?.why).toMatch(/^工作表“Sheet1” B1、A2、B2、B3在隐藏的行或列中/);
  });
});

describe('a hostile workbook', { timeout: 30_000 }, () => {
  const refused = async (bytes: Uint8Array) => {
    const error = await readXlsx(bytes).catch((thrown: unknown) => thrown);
    return error instanceof UnreadableFile ? error.code : error;
  };

  it('of a million formatted rows is read by what stands in it', async () => {
    const rows = Array.from({ length: 200_000 }, (_, at) => `<row r="${at + 2}" s="1"/>`).join('');
    const body = await bodyOf(await sheetFile([{ rows: row('<c r="B1"><v>1</v></c>').rows + rows }]));
    expect(textsOf(body)).toEqual(['一、本年新收政府信息公开申请数量', '1']);
  });

  it('with areas over areas is refused', async () => {
    const cells = Array.from(
      { length: 60 },
      (_, at) => `<c r="${String.fromCharCode(65 + (at % 26))}${at + 1}"><v>1</v></c>`,
    );
    const rows =
      cells.map((cell, at) => `<row r="${at + 1}">${cell}</row>`).join('') +
      '<row r="5000"><c r="A5000"><v>1</v></c></row>';
    const merges = cells.map(
      (_, at) => `<mergeCell ref="${String.fromCharCode(65 + (at % 26))}${at + 1}:XFD1048576"/>`,
    );
    const file = await sheetFile([{ rows, after: `<mergeCells>${merges.join('')}</mergeCells>` }]);
    expect(await refused(file)).toBe('BOMB');
  });

  it('that says nothing of a sheet it lists, or lists none, is no crash', async () => {
    expect(await bodyOf(await sheetFile([]))).toEqual({ blocks: [], leftOut: [] });
    expect(await refused(await sheetFile([{ rows: '<row><c><v>1</c></row>' }]))).toBe('DAMAGED');
  });

  it('linking to other files is read by its own parts alone', async () => {
    const links =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s0" Type="http://x/worksheet" Target="http://example.invalid/a.xml" TargetMode="External"/></Relationships>';
    const file = await sheetFile([row('<c r="B1"><v>1</v></c>')], {
      parts: { 'xl/_rels/workbook.xml.rels': links },
    });
    expect(textsOf(await bodyOf(file))).toEqual([]);
  });

  it('of far rows and columns is cut off, and said to be', async () => {
    const rows = '<row r="6000"><c r="A6000"><v>1</v></c></row>';
    const { leftOut } = await bodyOf(await sheetFile([{ rows }]));
    expect(leftOut).toMatchObject([{ why: '工作表“Sheet1”过大，第 5000 行或第 256 列以后的内容没有读入' }]);
  });
});
