import JSZip from 'jszip';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
].join(' ');

/** The smallest Word file around a body's XML; `parts` adds or replaces entries. */
export async function wordFile(
  bodyXml: string,
  parts: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file(
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  );
  zip.file('word/document.xml', `<w:document ${NAMESPACES}><w:body>${bodyXml}</w:body></w:document>`);
  for (const [name, content] of Object.entries(parts)) zip.file(name, content);
  return await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** A paragraph of one run. */
export const paragraphXml = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A table without merged cells. */
export const tableXml = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows
    .map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraphXml(cell)}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`;
