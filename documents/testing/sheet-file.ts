import JSZip from 'jszip';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
/** Style 1: a date, 2: a percentage, 3: a date of a format of its own, 4: with words behind the number. */
const STYLES = `<styleSheet ${MAIN}><numFmts count="2"><numFmt numFmtId="164" formatCode="[$-804]yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="165" formatCode="0&quot;days&quot;"/></numFmts><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`;

/** What one sheet is made of: the XML of `<sheetData>`'s rows, and of what stands before and after it. */
export interface SheetXml {
  readonly name?: string;
  readonly state?: string;
  readonly before?: string;
  readonly rows: string;
  readonly after?: string;
}

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;

/** The smallest workbook around sheets' XML; `strings` are the shared ones, as XML, `parts` adds or replaces entries. */
export async function sheetFile(
  sheets: readonly SheetXml[],
  { strings = '', parts = {} }: { strings?: string; parts?: Readonly<Record<string, string>> } = {},
): Promise<Uint8Array> {
  const zip = new JSZip();
  const list = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name ?? `Sheet${at + 1}`}" sheetId="${at + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="s${at}"/>`,
  );
  const links = sheets.map((_, at) => relation(`s${at}`, 'worksheet', `worksheets/sheet${at + 1}.xml`));
  const others = [
    relation('st', 'styles', 'styles.xml'),
    relation('ss', 'sharedStrings', '/xl/sharedStrings.xml'),
  ];
  zip.file(
    '_rels/.rels',
    `<Relationships ${PACKAGE}>${relation('d', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
  );
  zip.file(
    'xl/workbook.xml',
    `<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets>${list.join('')}</sheets></workbook>`,
  );
  zip.file(
    'xl/_rels/workbook.xml.rels',
    `<Relationships ${PACKAGE}>${[...links, ...others].join('')}</Relationships>`,
  );
  zip.file('xl/styles.xml', STYLES);
  zip.file('xl/sharedStrings.xml', `<sst ${MAIN}>${strings}</sst>`);
  sheets.forEach(({ before = '', rows, after = '' }, at) => {
    zip.file(
      `xl/worksheets/sheet${at + 1}.xml`,
      `<worksheet ${MAIN}>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
    );
  });
  for (const [name, content] of Object.entries(parts)) zip.file(name, content);
  return await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
