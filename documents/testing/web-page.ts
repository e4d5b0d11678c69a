import type { Block, Table } from '../blocks';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>');

/** A table as content management systems write it: paragraphs in the cells, no-break spaces where they are empty. */
function tableHtml({ rows, boxes }: Table): string {
  const cell = ({ rowSpan, columnSpan, text }: Table['boxes'][number]) =>
    `<td rowspan="${rowSpan}" colspan="${columnSpan}"><p style="text-align:center">${
      text === '' ? '&nbsp;' : `<span>${escaped(text)}</span>`
    }</p></td>`;
  const row = (at: number) =>
    `<tr>${boxes
      .filter((box) => box.row === at)
      .map(cell)
      .join('\n')}</tr>`;
  return `<table border="1"><tbody>${Array.from({ length: rows }, (_, at) => row(at)).join('\n')}</tbody></table>`;
}

/** Blocks as the inside of a page. */
export const blocksHtml = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => (block.kind === 'table' ? tableHtml(block) : `<p>${escaped(block.text)}</p>`))
    .join('\n');

/** A government site's page around an article: menus, breadcrumbs, a line about the article, tools, a footer. */
export function webPage(title: string, article: string, charset = 'utf-8'): string {
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}">
<title>${title}_年度报告_某某市人民政府</title><style>.x{display:none}</style><script>var a="<td>9</td>";</script></head>
<body><div class="top"><a href="/">首页</a><form><input name="q"><button>搜索</button></form></div>
<nav><ul><li>政务公开</li><li>办事服务</li></ul></nav>
<table class="layout" width="100%"><tr><td width="200"><ul><li>机构概况</li><li>政府信息公开年报</li></ul></td><td>
<div class="crumbs">当前位置：首页 &gt; 政务公开 &gt; 年度报告</div>
<h1>${title}</h1><div class="info">发布时间：2024-01-30　浏览次数：<span>18</span>　字体：[大 中 小]</div>
<div class="article">${article}
<p style="display:none">内部备注：此行不公开</p><p><a href="javascript:print()">【打印本页】</a></p><p>【关闭窗口】</p></div>
</td></tr></table>
<div class="bottom">版权所有：某某市人民政府　网站标识码：0000000000</div><footer>联系我们</footer></body></html>`;
}

/** Rows as a browser copies them: tabs between the cells that begin in a row, nothing where one from above goes on. */
export function copiedRows({ rows, boxes }: Table): string {
  return Array.from({ length: rows }, (_, row) =>
    boxes
      .filter((box) => box.row === row)
      .map((box) => box.text)
      .join('\t'),
  ).join('\n');
}

/** The same where the cells hold paragraphs: each cell on a line of its own. */
export function copiedCells({ boxes }: Table): string {
  return boxes.map((box) => box.text).join('\n\n');
}
