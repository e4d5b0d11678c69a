import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { cleanText } from '@/report/clean-text';
import { MAX_DEPTH, MAX_TAGS } from '../limits';
import { UnreadableFile } from '../unreadable-file';

/** An element with its namespace prefix removed (prefixes are the writer's choice, `w:` only by custom). */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, entities resolved. */
  readonly text: string;
}

const TEXT = '#text';
const ATTRIBUTES = ':@';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // Entities are resolved below: only XML's own five and character references, none that a file declares.
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: MAX_DEPTH,
});

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function resolveEntity(whole: string, body: string): string {
  if (!body.startsWith('#')) return NAMED[body] ?? whole;
  const code = body.startsWith('#x')
    ? Number.parseInt(body.slice(2), 16)
    : Number.parseInt(body.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Entities resolved; what XML does not allow anyway (control characters, half characters) dropped. */
function decode(text: string): string {
  if (!text.includes('&')) return cleanText(text);
  return cleanText(text.replace(/&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-z]{2,4});/g, resolveEntity));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function attributesOf(raw: unknown): Record<string, string> {
  if (!isRecord(raw)) return {};
  return Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, decode(String(value))]));
}

/** Turns the parser's ordered lists into elements. Depth is bounded by the parser. */
function elementsOf(nodes: unknown): { children: XmlElement[]; text: string } {
  const children: XmlElement[] = [];
  let text = '';
  for (const node of Array.isArray(nodes) ? nodes : []) {
    if (!isRecord(node)) continue;
    const name = Object.keys(node).find((key) => key !== ATTRIBUTES);
    if (name === undefined) continue;
    if (name === TEXT) text += decode(String(node[TEXT]));
    else children.push({ name, attributes: attributesOf(node[ATTRIBUTES]), ...elementsOf(node[name]) });
  }
  return { children, text };
}

function countTags(xml: string): number {
  let count = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) count += 1;
  return count;
}

/**
 * Parses one XML part to its root element.
 *
 * @throws UnreadableFile BOMB where it declares entities or has too many or too deep elements; DAMAGED where it is not
 * well-formed
 */
export function parseXml(xml: string): XmlElement {
  if (/<!(DOCTYPE|ENTITY)/i.test(xml) || countTags(xml) > MAX_TAGS) throw new UnreadableFile('BOMB');
  const verdict = XMLValidator.validate(xml);
  if (verdict !== true) throw new UnreadableFile('DAMAGED', verdict.err.msg);
  let nodes: unknown;
  try {
    nodes = parser.parse(xml);
  } catch (error) {
    const tooDeep = error instanceof Error && /nested/i.test(error.message);
    throw new UnreadableFile(tooDeep ? 'BOMB' : 'DAMAGED', error);
  }
  const root = elementsOf(nodes).children[0];
  if (root === undefined) throw new UnreadableFile('DAMAGED');
  return root;
}

export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((candidate) => candidate.name === name);

export const childrenNamed = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((candidate) => candidate.name === name) ?? [];

/** The `val` attribute of a child: `<w:gridSpan w:val="3"/>` of its cell's properties. */
export const valOf = (element: XmlElement | undefined, name: string): string | undefined =>
  child(element, name)?.attributes.val;

/** A whole number in `val`, or the other number where it is missing or no number. */
export function numberOf(element: XmlElement | undefined, name: string, otherwise: number): number {
  const value = Number.parseInt(valOf(element, name) ?? '', 10);
  return Number.isFinite(value) ? value : otherwise;
}
