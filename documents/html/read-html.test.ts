import { describe, expect, it } from 'vitest';
import { form2019 } from '@/report/forms/form2019';
import { form2021 } from '@/report/forms/form2021';
import type { Block } from '../blocks';
import { readReportFile } from '../read-report';
import { gb18030 } from '../testing/gb18030';
import { paragraph, printedReport } from '../testing/printed-report';
import { blocksHtml, webPage } from '../testing/web-page';
import { readHtml } from './read-html';

const bytes = (text: string) => new TextEncoder().encode(text);
const bodyOf = (html: string) => readHtml(bytes(`<html><body>${html}</body></html>`));
const said = (block: Block): string =>
  block.kind === 'paragraph' ? block.text : block.boxes.map(({ text }) => text).join('|');
const textsOf = (html: string): string[] => bodyOf(html).blocks.map(said);

const TITLE = '西宁市湟中区教育局2023年政府信息公开工作年度报告';
const UNITS = [{ code: 'E', name: '西宁市湟中区教育局', aliases: [] }];
/** A number of its own in each cell; table 3's and 4's totals are not judged here. */
const numbered = (form: typeof form2021) =>
  Object.fromEntries(form.cells.map(({ id }, at) => [id, String(at + 1)]));

describe('text', () => {
  it('is parted by blocks and breaks, its spaces closed as a browser does', () => {
    expect(textsOf('<p>甲 \n  乙&nbsp;&nbsp;丙</p>丁<div>戊<br>己</div><pre>庚  辛\n壬</pre>')).toEqual([
      '甲 乙  丙',
      '丁',
      '戊\n己',
      '庚  辛\n壬',
    ]);
  });

  it('has no scripts, comments, soft hyphens, deletions, nor what is no HTML', () => {
    const html =
      '<p>甲<script>1</script><!--[if mso]>2<![endif]--><style>3</style>乙\u00AD\u200B<del>4</del><rt>5</rt></p>';
    expect(textsOf(html)).toEqual(['甲乙']);
  });

  it('stands in a table, too, that is made of other elements, each merged box written out in all its places', async () => {
    const div = (style: string, inner: string) => `<div style="display: ${style}">${inner}</div>`;
    const rows = (block: Block): string => {
      if (block.kind === 'paragraph') return `<p>${block.text}</p>`;
      const at = (row: number, column: number) =>
        block.boxes.find(
          (box) =>
            box.row <= row &&
            row < box.row + box.rowSpan &&
            box.column <= column &&
            column < box.column + box.columnSpan,
        );
      const cells = (row: number) =>
        Array.from({ length: block.columns }, (_, column) => div('table-cell', at(row, column)?.text ?? ''));
      const all = Array.from({ length: block.rows }, (_, row) => div('table-row', cells(row).join('')));
      return div('table', all.join(''));
    };
    for (const form of [form2021, form2019]) {
      const html = printedReport(form, { title: TITLE, cells: numbered(form) })
        .map(rows)
        .join('');
      const { report } = await readReportFile(bytes(`<html><body>${html}</body></html>`), '年报.html', UNITS);
      expect(report.form).toBe(form.name);
      const wanted = Object.entries(numbered(form)).map(([id, text]) => [id, Number(text)]);
      const got = Object.entries(report.cells).map(([id, value]) => [id, Number(value)]);
      expect(new Map(got as [string, number][])).toEqual(new Map(wanted as [string, number][]));
    }
  });

  it('has no mark of a note in a number, but what else is raised', () => {
    const { blocks, leftOut } = bodyOf(
      '<p>73<sup>1</sup></p><p>办件<sup>[2]</sup>3m<sup>2</sup></p><p>8<span style="vertical-align:super">3</span></p>',
    );
    expect(blocks.map(said)).toEqual(['73', '办件3m2', '8']);
    expect(leftOut.map(({ raw }) => raw)).toEqual(['1', '[2]', '3']);
  });

  it('has nothing in a figure that is struck out, white or of no size, nor a mark before it', () => {
    const { blocks, leftOut } = bodyOf(
      '<p><s>99</s>7</p><p><span style="text-decoration: line-through">99</span>8</p><p><font color="#FFFFFF">9</font>6</p>' +
        '<p><span style="font-size:0">9</span>5</p><p><sup>1</sup>4</p><p><span style="color:#fff;background:#000">总计</span></p>',
    );
    expect(blocks.map(said)).toEqual(['7', '8', '6', '5', '4', '总计']);
    expect(leftOut.map(({ raw }) => raw)).toEqual(['99', '99', '9', '9', '1']);
  });

  it('shows the numbers of an ordered list, as Word’s filtered HTML writes them too', () => {
    expect(textsOf('<ol start="2"><li>甲<li value="7"><p>乙</p></ol><ul><li>丙</ul>')).toEqual([
      '2.甲',
      '7.乙',
      '丙',
    ]);
    const word = `<p class=MsoNormal><span style='mso-list:Ignore'>一、<span>&nbsp;</span></span>总体情况</p>`;
    expect(textsOf(word)).toEqual(['一、 总体情况']);
  });

  it('beside a large picture in the page itself is read', () => {
    const picture = `<img width=20 src="data:image/png;base64,${'iVBORw0/+gA'.repeat(200_000)}">`;
    expect(textsOf(`<p>甲${picture}乙</p>`)).toEqual(['甲乙']);
  });

  it('that is hidden is told of and not read', () => {
    const html = `<p>甲<span style='display: none;mso-hide:all'>暗号</span></p><div hidden>隐去</div>`;
    expect(textsOf(html)).toEqual(['甲']);
    expect(bodyOf(html).leftOut.map(({ raw }) => raw)).toEqual(['暗号', '隐去']);
  });
});

describe('tables', () => {
  it('keep their spans, cut at the table’s end', () => {
    const html = `<table><tr><td rowspan=9>甲<td colspan=2>乙</tr><tr><td>1<td>2</tr></table>`;
    expect(bodyOf(html).blocks).toEqual([
      {
        kind: 'table',
        rows: 2,
        columns: 3,
        boxes: [
          { row: 0, column: 0, rowSpan: 2, columnSpan: 1, text: '甲' },
          { row: 0, column: 1, rowSpan: 1, columnSpan: 2, text: '乙' },
          { row: 1, column: 1, rowSpan: 1, columnSpan: 1, text: '1' },
          { row: 1, column: 2, rowSpan: 1, columnSpan: 1, text: '2' },
        ],
      },
    ]);
  });

  it('have no caption where it is this system’s own name for them: it is heard, not part of the text', () => {
    for (const { caption } of form2021.tables) {
      const html = `<p>前</p><table><caption> ${caption}</caption><tr><td>甲<td>2</table>`;
      expect(textsOf(html)).toEqual(['前', '甲|2']);
    }
  });

  it('print the head first and the foot last, wherever they are written, and their caption above', () => {
    const html = `<table><caption>表</caption><tfoot><tr><td>尾<td>3</tfoot><tbody><tr><td>身<td>2</tbody><thead><tr><td>头<td>1</thead></table>`;
    expect(textsOf(html)).toEqual(['表', '头|1|身|2|尾|3']);
  });

  it.each([
    ['a thousand columns', '<td colspan=1000>甲</td><td>1</td>'],
    ['a span that is no number', '<td colspan=x rowspan=-4>甲</td><td>1</td>'],
  ])('with %s are cut or refused, never endless', (_, cells) => {
    try {
      expect(bodyOf(`<table><tr>${cells}</tr></table>`).blocks).toHaveLength(1);
    } catch (error) {
      expect(error).toMatchObject({ code: 'TABLE_TOO_LARGE' });
    }
  });
});

describe.each([form2019, form2021])('a sound report on the $name as a web page', (form) => {
  const article = blocksHtml(printedReport(form, { cells: numbered(form) }));
  const expected = Object.fromEntries(
    form.cells.map(({ id, kind }, at) => [id, kind === 'money' ? String(at + 1) : at + 1]),
  );

  it.each([
    ['in UTF-8', bytes(webPage(TITLE, article))],
    ['in GB 2312', gb18030(webPage(TITLE, article, 'gb2312'))],
    ['in GBK without a word of it', gb18030(webPage(TITLE, article, '').replace(/<meta[^>]*>/, ''))],
    ['that says the wrong encoding', bytes(webPage(TITLE, article, 'gb2312'))],
    [
      'inside two tables of layout',
      bytes(
        `<table><tr><td>左</td><td><table><tr><td><p>${TITLE}</p>${article}</td></tr></table></td></tr></table>`,
      ),
    ],
  ])('%s has every number in its cell', async (_, page) => {
    const { report, reading, unitCode } = await readReportFile(page, '年报.doc', UNITS);
    expect(reading.file.type).toBe('html');
    expect(report.form).toBe(form.name);
    expect(report.cells).toEqual(expected);
    expect([report.title, unitCode, reading.year]).toEqual([TITLE, 'E', 2023]);
    expect(reading.labels.filter((label) => !label.same)).toEqual([]);
    expect([report.front, report.sections['6']]).toEqual(['', '无']);
  });
});

it('takes the title from the browser’s bar where the page has none', () => {
  const article = blocksHtml([...printedReport(form2021), paragraph('特此报告。')]);
  const page = webPage(TITLE, article).replace(/<h1>.*<\/h1>/, '');
  const { blocks } = readHtml(bytes(page));
  expect(blocks[0]).toEqual({ kind: 'paragraph', text: TITLE });
  expect(blocks.at(-1)).toEqual({ kind: 'paragraph', text: '特此报告。' });
});
