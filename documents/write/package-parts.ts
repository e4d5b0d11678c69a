import { documentSubject, documentTitle } from '../official/document-names';
import { LATIN, TYPEFACES, type Typeface } from '../official/fonts';
import type { PrintedParts } from '../official/parts';
import { printable } from '../official/text-lines';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => printable(text).replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** GB 2312 in w:charset. */
const CHINESE = '86';

/** Word takes the first of these where the font is missing (w:altName, ECMA-376 part 1, 17.8.3.1). */
const chineseFont = ({ name, instead, kind }: Typeface): string =>
  `<w:font w:name="${name}"><w:altName w:val="${instead.join(',')}"/><w:charset w:val="${CHINESE}"/>` +
  `<w:family w:val="${kind === 'serif' ? 'roman' : 'swiss'}"/><w:pitch w:val="variable"/></w:font>`;

/** word/fontTable.xml: which fonts the file wants, and what may stand in for each. */
export const fontTable = (): string =>
  `${HEAD}<w:fonts xmlns:w="${WORD}">` +
  Object.values(TYPEFACES).map(chineseFont).join('') +
  `<w:font w:name="${LATIN}"><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>` +
  '</w:fonts>';

/**
 * docProps/core.xml (ECMA-376 part 2, 11): title, subject, author, language. Without dates: the same report is the same
 * document whenever it is written.
 */
export function coreProperties(parts: PrintedParts): string {
  const of = (name: string, text: string) => (text === '' ? '' : `<${name}>${escaped(text)}</${name}>`);
  return (
    `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">' +
    of('dc:title', documentTitle(parts)) +
    of('dc:subject', documentSubject(parts)) +
    of('dc:creator', parts.unitName) +
    of('dc:language', 'zh-CN') +
    '</cp:coreProperties>'
  );
}
