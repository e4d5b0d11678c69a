import type { Body, LeftOut } from '../blocks';
import { UnreadableFile } from '../unreadable-file';
import { readBody } from './body';
import { numberingOf } from './numbering';
import type { Package } from './package';
import { openPackage } from './package';
import { readParagraph } from './paragraph';
import type { XmlElement } from './xml';
import { child, childrenNamed, parseXml } from './xml';

const DOCUMENT_RELATION = /\/officeDocument$/;
const USUAL_DOCUMENT = 'word/document.xml';

/** Parts beside the body whose text is not the report's, and what is said of it. */
const SIDE_PARTS: readonly { name: RegExp; why: string }[] = [
  { name: /\/(header|footer)\d*\.xml$/, why: '页眉、页脚不属于报告内容，没有读入' },
  { name: /\/(footnotes|endnotes)\.xml$/, why: '脚注、尾注没有读入，需要时请写入正文' },
  { name: /\/comments\.xml$/, why: '批注不属于报告内容，没有读入' },
];

/** Where the package says its main document is (ECMA-376 part 2, 9.3); old tools always used word/document.xml. */
async function documentPath(opened: Package): Promise<string> {
  const xml = await opened.part('_rels/.rels');
  const relations = xml === null ? [] : childrenNamed(parseXml(xml), 'Relationship');
  const main = relations.find((relation) => DOCUMENT_RELATION.test(relation.attributes.Type ?? ''));
  const target = main?.attributes.Target?.replace(/^\//, '');
  return target !== undefined && opened.names.includes(target) ? target : USUAL_DOCUMENT;
}

async function optionalPart(opened: Package, path: string): Promise<XmlElement | undefined> {
  const xml = await opened.part(path);
  return xml === null ? undefined : parseXml(xml);
}

function paragraphsIn(element: XmlElement): XmlElement[] {
  return element.children.flatMap((inner) => (inner.name === 'p' ? [inner] : paragraphsIn(inner)));
}

/** Text beside the body, told of and left out. Page numbers alone are not worth a word. */
async function sideText(opened: Package, block: number): Promise<LeftOut[]> {
  const notes: LeftOut[] = [];
  for (const name of opened.names) {
    const side = SIDE_PARTS.find((part) => part.name.test(name));
    const root = side === undefined ? undefined : await optionalPart(opened, name);
    if (side === undefined || root === undefined) continue;
    const lines = paragraphsIn(root).map((paragraph) => readParagraph(paragraph).text.trim());
    const raw = lines.filter((line) => line !== '').join('\n');
    if (/\p{Script=Han}/u.test(raw)) notes.push({ block, raw, why: side.why });
  }
  return notes;
}

/**
 * Reads a Word file's body to blocks.
 *
 * @throws UnreadableFile where it is no Word file, damaged, or beyond the limits
 */
export async function readDocx(bytes: Uint8Array): Promise<Body> {
  const opened = await openPackage(bytes);
  const path = await documentPath(opened);
  const xml = await opened.part(path);
  if (xml === null) throw new UnreadableFile('DAMAGED');
  const body = child(parseXml(xml), 'body');
  if (body === undefined) throw new UnreadableFile('DAMAGED');
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const numbering = numberingOf(
    await optionalPart(opened, `${folder}numbering.xml`),
    await optionalPart(opened, `${folder}styles.xml`),
  );
  const read = readBody(body, numbering);
  const lastBlock = Math.max(0, read.blocks.length - 1);
  return { blocks: read.blocks, leftOut: [...read.leftOut, ...(await sideText(opened, lastBlock))] };
}
