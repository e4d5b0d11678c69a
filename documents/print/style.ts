import { LATIN, TYPEFACES, type Typeface } from '../official/fonts';
import { CLOSER, LINE_POINTS, PAGE, POINTS, TABLE_GAP } from '../official/page';

/**
 * Digits and Latin letters alone are taken from the Latin font, of the machine: “ and — stand in it too, but narrow, as
 * in English.
 */
const DIGITS = 'official digits';
const LATIN_FACE = `
@font-face { font-family: "${DIGITS}"; src: local("${LATIN}"), local("Liberation Serif"), local("DejaVu Serif"); unicode-range: U+0020-007E }
@font-face { font-family: "${DIGITS}"; font-weight: bold; src: local("${LATIN} Bold"), local("Liberation Serif Bold"), local("DejaVu Serif Bold"); unicode-range: U+0020-007E }`;

/** The typeface, then what stands in for it, then whatever the machine has. */
const family = ({ name, instead, kind }: Typeface): string =>
  [`"${DIGITS}"`, ...[name, ...instead].map((one) => `"${one}"`), kind].join(', ');

const { margin } = PAGE;
const number = `content: "— " counter(page) " —"; vertical-align: top; padding-top: 7mm; font: ${POINTS.pageNumber}pt ${family(TYPEFACES.table)}`;

/** — 1 —, on odd pages at the right and on even pages at the left (GB/T 9704-2012, 7.5). */
const PAGES = `
@page { size: ${PAGE.width}mm ${PAGE.height}mm; margin: ${margin.top}mm ${margin.right}mm ${margin.bottom}mm ${margin.left}mm }
@page :right { @bottom-right { ${number}; padding-right: 1em } }
@page :left { @bottom-left { ${number}; padding-left: 1em } }`;

const TEXT = `
html { font: ${POINTS.body}pt/${LINE_POINTS.body}pt ${family(TYPEFACES.body)}; color: #000; background: #fff }
body { margin: 0; letter-spacing: -${CLOSER}pt }
p, h2, h3, h4 { margin: 0; font-size: inherit; font-weight: normal; text-indent: 2em; text-align: justify; overflow-wrap: anywhere; white-space: pre-wrap }
p { orphans: 2; widows: 2 }
h1 { margin: ${LINE_POINTS.body}pt 0; font: ${POINTS.title}pt/${LINE_POINTS.title}pt ${family(TYPEFACES.title)}; letter-spacing: 0; text-align: center; text-wrap: balance }
h2 { margin: ${TABLE_GAP}pt 0; font-family: ${family(TYPEFACES.heading)} }
h3, .second { font-family: ${family(TYPEFACES.second)} }
h4, .third { font-weight: bold }
h1, h2, h3, h4 { break-after: avoid; break-inside: avoid }
.front { text-indent: 0; text-align: left; letter-spacing: 0 }`;

const TABLES = `
table { width: 100%; border-collapse: collapse; table-layout: fixed; break-inside: avoid; font: ${POINTS.table}pt/1.25 ${family(TYPEFACES.table)}; letter-spacing: 0 }
table.wide { font-size: ${POINTS.wideTable}pt }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
th, td { height: 17pt; padding: 0 2.8pt; border: 1pt solid #000; font-weight: normal; text-align: center; vertical-align: middle; overflow-wrap: anywhere }
.wide th, .wide td { height: 16.5pt; padding: 0 1.4pt }
.single td { height: 30pt }
.left { text-align: left }
.band { background: #c6d9f1; print-color-adjust: exact; -webkit-print-color-adjust: exact }
thead { display: table-header-group }
tr { break-inside: avoid }`;

const WATERMARK = `
.watermark { position: fixed; top: 40%; left: 0; right: 0; z-index: -1; font-family: ${family(TYPEFACES.heading)}; line-height: 1; white-space: nowrap; letter-spacing: 0.1em; text-align: center; transform: rotate(-35deg); color: #f4d9d9; print-color-adjust: exact; -webkit-print-color-adjust: exact }`;

/** On the screen the sheet lies on a desk; on paper a table's name, which its heading says already, is left out. */
const MEDIA = `
@media screen { html { background: #e8e8e8 } main { box-sizing: border-box; width: ${PAGE.width}mm; margin: 8mm auto; padding: ${margin.top}mm ${margin.right}mm ${margin.bottom}mm ${margin.left}mm; background: #fff; isolation: isolate } }
@media print { caption { display: none } }`;

/** The page's whole style sheet. */
export const STYLE = `${LATIN_FACE}${PAGES}${TEXT}${TABLES}${WATERMARK}${MEDIA}\n`;
