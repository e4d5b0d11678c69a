import { describe, expect, it } from 'vitest';
import { paragraphXml as p, wordFile } from '../testing/word-file';
import { readDocx } from './read-docx';

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;

async function textsOf(body: string, parts: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const { blocks } = await readDocx(await wordFile(body, parts));
  return blocks.map((block) =>
    block.kind === 'paragraph' ? block.text : `[${block.rows}×${block.columns}]`,
  );
}

describe('paragraphs', () => {
  it('keep tabs, line breaks and entities, and no codes of fields', async () => {
    const body = `<w:p>${run('甲')}<w:r><w:tab/><w:t>A&amp;B &#x4e59;</w:t><w:br/><w:t xml:space="preserve"> 丙</w:t></w:r>
      <w:r><w:instrText>PAGE</w:instrText></w:r></w:p>`;
    expect(await textsOf(body)).toEqual(['甲\tA&B 乙\n 丙']);
  });

  it('stand with tracked changes accepted', async () => {
    const body = `<w:p><w:ins>${run('166')}</w:ins><w:del><w:r><w:delText>160</w:delText></w:r></w:del>${run('条')}
      <w:moveFrom>${run('旧')}</w:moveFrom><w:moveTo>${run('新')}</w:moveTo></w:p>`;
    expect(await textsOf(body)).toEqual(['166条新']);
  });

  it('run on where the end of one was deleted', async () => {
    const first = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('学习宣讲、')}</w:p>`;
    expect(await textsOf(first + p('通知通告'))).toEqual(['学习宣讲、通知通告']);
  });

  it('have a text box once, though it is written twice', async () => {
    const box = `<w:txbxContent>${p('标题')}</w:txbxContent>`;
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice>
      <mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(await textsOf(body)).toEqual(['', '标题']);
  });

  it('are read inside content controls', async () => {
    expect(await textsOf(`<w:sdt><w:sdtPr/><w:sdtContent>${p('内容')}</w:sdtContent></w:sdt>`)).toEqual([
      '内容',
    ]);
  });

  it('show their automatic number as printed', async () => {
    const numbering = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="7">
      <w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
      <w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2 "/></w:lvl></w:abstractNum>
      <w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num></w:numbering>`;
    const item = (text: string, level = 0) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="3"/></w:numPr></w:pPr>${run(text)}</w:p>`;
    const body =
      item('总体情况') + item('甲', 1) + item('乙', 1) + item('主动公开政府信息情况') + item('丙', 1);
    expect(await textsOf(body, { 'word/numbering.xml': numbering })).toEqual([
      '一、总体情况',
      '一.1 甲',
      '一.2 乙',
      '二、主动公开政府信息情况',
      '二.1 丙',
    ]);
  });
});

describe('signs that are none of the figure beside them', () => {
  const raised = (text: string, how: string) => `<w:r><w:rPr>${how}</w:rPr><w:t>${text}</w:t></w:r>`;
  const SUPERSCRIPT = '<w:vertAlign w:val="superscript"/>';

  it.each([
    ['behind a figure', run('73') + raised('1', SUPERSCRIPT), '73', ['1']],
    ['lifted by hand', run('73') + raised('1', '<w:position w:val="6"/>'), '73', ['1']],
    ['between a word and a figure', run('申请') + raised('2', SUPERSCRIPT) + run('73件'), '申请73件', ['2']],
    ['behind letters', run('3m') + raised('2', SUPERSCRIPT), '3m2', []],
    ['before a figure', raised('1', SUPERSCRIPT) + run('73'), '73', ['1']],
    ['all there is', raised('73', SUPERSCRIPT), '73', []],
    ['below the line', run('73') + raised('1', '<w:vertAlign w:val="subscript"/>'), '73', ['1']],
    [
      'in a formula',
      `<m:oMath><m:sSup><m:e>${run('73')}</m:e><m:sup>${run('1')}</m:sup></m:sSup></m:oMath>`,
      '73',
      ['1'],
    ],
    ['a fraction', `<m:f><m:num>${run('1')}</m:num><m:den>${run('2')}</m:den></m:f>`, '1/2', []],
    ['struck out', raised('99', '<w:strike/>') + run('73'), '73', ['99']],
    ['struck out twice', raised('99', '<w:dstrike/>') + run('73'), '73', ['99']],
    ['not struck after all', raised('9', '<w:strike w:val="0"/>') + run('73'), '973', []],
    ['a white figure', raised('9', '<w:color w:val="FFFFFF"/>') + run('73'), '73', ['9']],
    ['white words', raised('总计', '<w:color w:val="FFFFFF"/>'), '总计', []],
    ['white on a ground', raised('9', '<w:color w:val="FFFFFF"/><w:shd w:fill="000000"/>'), '9', []],
  ])('%s', async (_, runs, text, told) => {
    const { blocks, leftOut } = await readDocx(await wordFile(`<w:p>${runs}</w:p>`));
    expect(blocks).toMatchObject([{ text }]);
    expect(leftOut.map(({ raw }) => raw)).toEqual(told);
  });
});

it('keeps an automatic number apart from the figure behind it', async () => {
  const numbering = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0">
    <w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
    <w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num></w:numbering>`;
  const item = (text: string) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr>${run(text)}</w:p>`;
  expect(await textsOf(item('10') + item('公开'), { 'word/numbering.xml': numbering })).toEqual([
    '1.\t10',
    '2.公开',
  ]);
});

describe('what Word can also do', () => {
  const numbering = (format: string, text: string, more = '') =>
    `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/>${more}</w:num></w:numbering>`;

  it('fields show their result: simple, and with code and result', async () => {
    const sign = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body = `<w:p><w:fldSimple w:instr="DATE">${run('2023')}</w:fldSimple>${run('年')}${sign('begin')}<w:r><w:instrText>SEQ a</w:instrText></w:r>${sign('separate')}${run('5')}${sign('end')}${run('条')}</w:p>`;
    expect(await textsOf(body)).toEqual(['2023年5条']);
  });

  it('soft hyphens, zero-width signs and full-width digits', async () => {
    const body = `<w:p>${run('政\u00AD府\u200B')}<w:r><w:softHyphen/><w:noBreakHyphen/></w:r>${run('２０２３')}</w:p>`;
    expect(await textsOf(body)).toEqual(['政府-２０２３']);
  });

  it('numbers that a style has from the one it is based on', async () => {
    const styles = `<w:styles xmlns:w="w"><w:style w:styleId="base"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style><w:style w:styleId="own"><w:basedOn w:val="base"/></w:style><w:style w:styleId="ring"><w:basedOn w:val="ring"/></w:style></w:styles>`;
    const styled = (style: string) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run('甲')}</w:p>`;
    const parts = { 'word/numbering.xml': numbering('chineseCounting', '%1、'), 'word/styles.xml': styles };
    expect(await textsOf(styled('own') + styled('ring') + styled('own'), parts)).toEqual([
      '一、甲',
      '甲',
      '二、甲',
    ]);
  });

  it('lists that begin at another number', async () => {
    const more = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride>';
    const item = `<w:p><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>${run('甲')}</w:p>`;
    const parts = { 'word/numbering.xml': numbering('decimal', '%1.', more) };
    expect(await textsOf(item + item, parts)).toEqual(['3.甲', '4.甲']);
  });

  it('a document in strict notation, one with macros, and embedded objects that are left where they are', async () => {
    const relations = `<Relationships><Relationship Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
    const body = `<w:p>${run('甲')}<w:r><w:object><o:OLEObject xmlns:o="o" ProgID="Excel.Sheet.12"/></w:object></w:r></w:p>`;
    const parts = { '_rels/.rels': relations, 'word/vbaProject.bin': 'x', 'word/embeddings/a.xlsx': 'x' };
    expect(await textsOf(body, parts)).toEqual(['甲']);
  });

  it('another file put in by reference, which is told of', async () => {
    const { leftOut } = await readDocx(await wordFile(`${p('甲')}<w:altChunk r:id="x" xmlns:r="r"/>`));
    expect(leftOut).toMatchObject([{ block: 1, why: expect.stringContaining('嵌入了另一个文件') }]);
  });
});

describe('characters that no database stores', () => {
  it('are dropped: control characters, NUL, half characters, however they are written', async () => {
    const sym = (code: string) => `<w:r><w:sym w:char="${code}"/></w:r>`;
    const body = `<w:p>${run('甲&#xD842;乙&#0;丙&#7;丁\u0000\u0007&#x20BB7;')}${sym('D842')}${sym('0000')}${sym('00B7')}</w:p>`;
    expect(await textsOf(body)).toEqual(['甲乙丙丁𠮷·']);
  });
});

describe('what is no text of the body', () => {
  it('is told of: hidden text, pictures, footnotes; a page number is not', async () => {
    const body = `<w:p>${run('正文')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r>
      <w:r><w:drawing><pic><blip/></pic></w:drawing></w:r></w:p>`;
    const notes = `<w:footnotes xmlns:w="w"><w:footnote>${p('见附表')}</w:footnote></w:footnotes>`;
    const footer = `<w:ftr xmlns:w="w">${p('- 1 -')}</w:ftr>`;
    const file = await wordFile(body, { 'word/footnotes.xml': notes, 'word/footer1.xml': footer });
    const { blocks, leftOut } = await readDocx(file);
    expect(blocks).toEqual([{ kind: 'paragraph', text: '正文' }]);
    expect(leftOut.map((note) => note.raw)).toEqual(['暗', '', '见附表']);
  });
});

describe('tables', () => {
  const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
  const span = (count: number) => `<w:gridSpan w:val="${count}"/>`;

  it('have their merged cells resolved, and short rows left short', async () => {
    const body = `<w:tbl><w:tr>${cell('甲', '<w:vMerge w:val="restart"/>')}${cell('乙', span(2))}</w:tr>
      <w:tr>${cell('', '<w:vMerge/>')}${cell('1')}</w:tr></w:tbl>`;
    const { blocks } = await readDocx(await wordFile(body));
    expect(blocks).toEqual([
      {
        kind: 'table',
        rows: 2,
        columns: 3,
        boxes: [
          { row: 0, column: 0, rowSpan: 2, columnSpan: 1, text: '甲' },
          { row: 0, column: 1, rowSpan: 1, columnSpan: 2, text: '乙' },
          { row: 1, column: 1, rowSpan: 1, columnSpan: 1, text: '1' },
        ],
      },
    ]);
  });

  it.each([
    [
      'below',
      `<w:tr>${cell('1', '<w:vMerge w:val="restart"/>')}${cell('甲')}</w:tr>
      <w:tr>${cell('2', '<w:vMerge w:val="continue"/>')}${cell('乙')}</w:tr>`,
    ],
    [
      'to the right',
      `<w:tr>${cell('1', '<w:hMerge w:val="restart"/>')}${cell('2', '<w:hMerge/>')}${cell('甲')}</w:tr>`,
    ],
  ])(
    'never glue a merged cell’s hidden text (%s) to the number that shows, and tell of it',
    async (_, rows) => {
      const { blocks, leftOut } = await readDocx(await wordFile(`${p('题')}<w:tbl>${rows}</w:tbl>`));
      const [, table] = blocks;
      expect(table?.kind === 'table' && table.boxes.find(({ row, column }) => row + column === 0)?.text).toBe(
        '1',
      );
      expect(leftOut).toMatchObject([{ block: 1, raw: '2', why: expect.stringContaining('被合并的单元格') }]);
    },
  );

  it('are followed by those nested in them; a frame of one column is no table', async () => {
    const inner = `<w:tbl><w:tr>${cell('1')}${cell('2')}</w:tr></w:tbl>`;
    const outer = (second: string) => `<w:tbl><w:tr><w:tc>${p('甲')}${inner}</w:tc>${second}</w:tr></w:tbl>`;
    expect(await textsOf(outer(cell('乙')))).toEqual(['[1×2]', '[1×2]']);
    expect(await textsOf(outer(''))).toEqual(['甲', '[1×2]']);
  });

  it('are the page’s own inside a layout, whatever else stands beside them', async () => {
    const inner = `<w:tbl>${`<w:tr>${cell('1')}${cell('2')}</w:tr>`.repeat(3)}</w:tbl>`;
    const layout = `<w:tbl><w:tr><w:tc>${p('左')}</w:tc><w:tc>${p('一、总体情况')}${inner}${p('后')}</w:tc></w:tr></w:tbl>`;
    expect(await textsOf(layout)).toEqual(['左', '一、总体情况', '[3×2]', '后']);
  });

  it('keep rows and cells in content controls, and lose a cell whose deletion is tracked', async () => {
    const held = (xml: string) => `<w:sdt><w:sdtContent>${xml}</w:sdtContent></w:sdt>`;
    const row = `<w:tr>${held(cell('甲'))}${cell('旧', '<w:cellDel/>')}${cell('0')}</w:tr>`;
    expect(await textsOf(`<w:tbl>${held(row)}<w:tr>${cell('乙')}${cell('1')}</w:tr></w:tbl>`)).toEqual([
      '[2×2]',
    ]);
  });

  it('leave out a row that was deleted', async () => {
    const body = `<w:tbl><w:tr><w:trPr><w:del/></w:trPr>${cell('旧')}${cell('0')}</w:tr>
      <w:tr>${cell('新')}${cell('1')}</w:tr></w:tbl>`;
    expect(await textsOf(body)).toEqual(['[1×2]']);
  });
});

it('reads the part that the package names, under whatever prefix', async () => {
  const relations = `<Relationships><Relationship Type="http://x/officeDocument" Target="/word/main.xml"/></Relationships>`;
  const main = '<n:document xmlns:n="w"><n:body><n:p><n:r><n:t>甲</n:t></n:r></n:p></n:body></n:document>';
  expect(await textsOf('', { '_rels/.rels': relations, 'word/main.xml': main })).toEqual(['甲']);
});
