import { attribute, type HtmlElement, isElement } from './parse-html';

/** What no page shows, what only steers it, and what stands at its edges on every page of a site. */
const UNREAD = new Set([
  ...[
    'head',
    'script',
    'style',
    'noscript',
    'template',
    'iframe',
    'object',
    'embed',
    'svg',
    'canvas',
    'math',
  ],
  ...['input', 'select', 'textarea', 'button', 'datalist', 'audio', 'video', 'map', 'frameset'],
  ...['nav', 'aside', 'footer', 'del', 'rt', 'rp'],
]);

const BLOCKS = new Set([
  ...[
    'html',
    'body',
    'div',
    'p',
    'section',
    'article',
    'main',
    'header',
    'center',
    'form',
    'fieldset',
    'legend',
  ],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote', 'pre', 'address'],
  ...['figure', 'figcaption', 'hr', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'],
  ...['details', 'summary', 'hgroup', 'dir', 'menu', 'listing', 'xmp'],
]);

const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i;

export const isUnread = ({ tagName }: HtmlElement): boolean => UNREAD.has(tagName);
export const isBlock = ({ tagName }: HtmlElement): boolean => BLOCKS.has(tagName);

/** Hidden by its own mark; style sheets are not read. */
export function isHidden(element: HtmlElement): boolean {
  return attribute(element, 'hidden') !== null || HIDDEN.test(attribute(element, 'style') ?? '');
}

const styleOf = (element: HtmlElement): string => attribute(element, 'style') ?? '';

/** Set above or below the line by its name or its own mark, as the mark of a note is. */
export const isOffLine = (element: HtmlElement): boolean =>
  /^su[pb]$/.test(element.tagName) || /vertical-align\s*:\s*su(?:per|b)\b/i.test(styleOf(element));

/** Struck out by its name or its own mark. */
export const isStruck = (element: HtmlElement): boolean =>
  /^(?:s|strike)$/.test(element.tagName) || /text-decoration[^;]*:[^;]*line-through/i.test(styleOf(element));

const WHITE = /(?:^|;)\s*color\s*:\s*(?:white|#fff(?:fff)?|rgb\(\s*255\s*,\s*255\s*,\s*255\s*\))\s*(?:;|$)/i;
const GROUND = /background/i;

/** White by its own mark, without a ground of its own, or of no size: it can't be seen. */
export const isColourless = (element: HtmlElement): boolean => {
  const style = styleOf(element);
  const isWhite = WHITE.test(style) || /^(?:white|#fff(?:fff)?)$/i.test(attribute(element, 'color') ?? '');
  return (isWhite && !GROUND.test(style)) || /font-size\s*:\s*0(?:\.0*)?(?:pt|px|em)?\s*(?:;|$)/i.test(style);
};

/** What a word processor saves as its pages' header or footer. */
export const isPageMargin = (element: HtmlElement): boolean =>
  element.tagName === 'div' && /^(header|footer)$/.test(attribute(element, 'title') ?? '');

/** What the element's own mark lays out as a row or a cell of a table; style sheets are not read. */
const laidOutAs = (element: HtmlElement): string | undefined =>
  /display\s*:\s*table-(row|cell)\b/i.exec(attribute(element, 'style') ?? '')?.[1]?.toLowerCase();

const isDivRow = (element: HtmlElement): boolean => laidOutAs(element) === 'row';

/** Whether it is a table: by its name, or made of other elements laid out as one. */
export const isTable = ({ tagName, childNodes }: HtmlElement): boolean =>
  tagName === 'table' || childNodes.filter(isElement).filter(isDivRow).length > 1;

/** The rows of a table, its own and not those of tables in it; head first, foot last, as they are printed. */
export function rowsOf(table: HtmlElement): HtmlElement[] {
  if (table.tagName !== 'table') return table.childNodes.filter(isElement).filter(isDivRow);
  const parts = table.childNodes.filter(isElement);
  const rowsIn = (tag: string) =>
    parts.flatMap((part) =>
      part.tagName === tag ? part.childNodes.filter(isElement).filter((row) => row.tagName === 'tr') : [],
    );
  return [...rowsIn('thead'), ...rowsIn('tbody'), ...rowsIn('tfoot')];
}

export const cellsOf = (row: HtmlElement): HtmlElement[] =>
  row.childNodes
    .filter(isElement)
    .filter((cell) => cell.tagName === 'td' || cell.tagName === 'th' || laidOutAs(cell) === 'cell');

/** What an automatic list prints before an item; '' where it prints no number. */
export function listMark(item: HtmlElement): string {
  const list = item.parentNode;
  if (list === null || !('tagName' in list) || list.tagName !== 'ol') return '';
  if (/list-style(-type)?\s*:[^;]*none/i.test(attribute(list, 'style') ?? '')) return '';
  const items = list.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'li');
  const start = Number.parseInt(attribute(list, 'start') ?? '1', 10);
  const own = Number.parseInt(attribute(item, 'value') ?? '', 10);
  const number = Number.isFinite(own) ? own : (Number.isFinite(start) ? start : 1) + items.indexOf(item);
  return `${number}.`;
}
