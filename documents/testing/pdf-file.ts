/** What a page draws, in PDF's own operators, and how it is to be turned. Lengths in points. */
export interface PdfPage {
  readonly content: string;
  readonly width?: number;
  readonly height?: number;
  readonly rotate?: 0 | 90 | 180 | 270;
}

const hex = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('');

/** Shows text with its base line beginning at (x, y), y from below; `matrix` turns it. */
export function shown(text: string, x: number, y: number, size: number, matrix = '1 0 0 1'): string {
  return `BT /F ${size} Tf ${matrix} ${x.toFixed(2)} ${y.toFixed(2)} Tm <${hex(text)}> Tj ET\n`;
}

export const line = (x0: number, y0: number, x1: number, y1: number): string =>
  `${[x0, y0].map((one) => one.toFixed(2)).join(' ')} m ${[x1, y1].map((one) => one.toFixed(2)).join(' ')} l S\n`;

/** How wide a sign is in the font below, in parts of the size. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, sign) => sum + (sign.charCodeAt(0) < 0x80 ? 0.5 : 1), 0);

/** A font that is not embedded, as office programs of the time wrote it: what its codes mean stands in pdf.js' own maps. */
const FONT = [
  '<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
  '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /SimSun /DW 1000 /W [1 95 500] /FontDescriptor 5 0 R' +
    ' /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>',
  '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /Ascent 859 /Descent -140 /CapHeight 700 /StemV 80' +
    ' /ItalicAngle 0 /FontBBox [0 -140 1000 859] >>',
];

/** Locked with a password that nobody has (ISO 32000-1, 7.6.3): the check values are zeros. */
const LOCK = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'00'.repeat(32)}> /U <${'00'.repeat(32)}> >> /ID [<00> <00>]`;

function pageObjects({ content, width = 595, height = 842, rotate = 0 }: PdfPage, at: number): string[] {
  return [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Contents ${at + 1} 0 R` +
      ' /Resources << /Font << /F 3 0 R >> /ExtGState << /Faint << /ca 0.3 >> >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ];
}

/** A whole PDF file around the pages' contents; their only font is /F, a faint state is /Faint. */
export function pdfFile(pages: readonly PdfPage[], { locked = false } = {}): Uint8Array {
  const first = 3 + FONT.length;
  const kids = pages.map((_, at) => `${first + at * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    ...FONT,
    ...pages.flatMap((page, at) => pageObjects(page, first + at * 2)),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R ${locked ? LOCK : ''} >>`;
  const start = file.length;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}${trailer}\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}
