import { documentTitle } from '../official/document-names';
import { type DocumentMarks, type PrintedParts, type PrintedSection, printedParts } from '../official/parts';
import { textLine } from '../official/text-lines';
import type { OfficialReport } from '../official-report';
import { element, escaped } from './markup';
import { STYLE } from './style';
import { tableMarkup } from './table-markup';

const HEADINGS = { 2: 'h3', 3: 'h4' } as const;
const LEADS = { 2: 'second', 3: 'third' } as const;

function paragraphMarkup(line: string): string {
  const { text, level, heading } = textLine(line);
  if (level === null) return element('p', {}, escaped(text));
  if (heading === text.length) return element(HEADINGS[level], {}, escaped(text));
  const lead = element('span', { class: LEADS[level] }, escaped(text.slice(0, heading)));
  return element('p', {}, lead + escaped(text.slice(heading)));
}

function sectionMarkup({ id, heading, paragraphs, table }: PrintedSection, parts: PrintedParts): string {
  const inner = [
    element('h2', { id: `section-${id}` }, escaped(heading)),
    ...paragraphs.map(paragraphMarkup),
    ...(table === null ? [] : [tableMarkup(table, parts.cell)]),
  ];
  return element('section', { 'aria-labelledby': `section-${id}` }, `\n${inner.join('\n')}\n`);
}

/** As large as the page's width lets it be. */
const watermarkPoints = (words: string): number => Math.min(130, Math.floor(420 / Math.max(1, words.length)));

const watermarkMarkup = (words: string): string =>
  words === ''
    ? ''
    : `${element('div', { class: 'watermark', style: `font-size: ${watermarkPoints(words)}pt`, 'aria-hidden': 'true' }, escaped(words))}\n`;

function bodyMarkup(parts: PrintedParts): string {
  const front = [...parts.front, ...parts.signature].map((line) =>
    element('p', { class: 'front' }, escaped(line)),
  );
  const title = parts.title.length === 0 ? [] : [element('h1', {}, parts.title.map(escaped).join('<br>'))];
  const sections = parts.sections.map((section) => sectionMarkup(section, parts));
  const mark = watermarkMarkup(parts.watermark);
  return `${mark}${element('main', {}, `\n${[...front, ...title, ...sections].join('\n')}\n`)}`;
}

/**
 * The report as one static HTML document of the official page, without a script or anything to fetch: to be printed
 * (printPdf), or read as it is.
 *
 * @param marks a watermark stands across every page; a signature line is added where it is asked for
 */
export function printPage(official: OfficialReport, marks: DocumentMarks = {}): string {
  const parts = printedParts(official, marks);
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${escaped(documentTitle(parts))}</title>
<meta name="author" content="${escaped(parts.unitName)}">
<style>${STYLE}</style>
</head>
<body>
${bodyMarkup(parts)}
</body>
</html>
`;
}
