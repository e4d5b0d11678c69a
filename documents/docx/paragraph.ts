import { cleanText } from '@/report/clean-text';
import { withoutInvisible } from '../invisible';
import { isNoteMark, NOTE_MARK } from '../note-mark';
import { markOf, type PartMark } from '../part-marks';
import type { XmlElement } from './xml';
import { child, childrenNamed, valOf } from './xml';

/** What a paragraph says, and what hangs on it beside its own line of text. */
export interface ParagraphContent {
  readonly text: string;
  /** The contents of its text boxes (w:txbxContent), each a list of paragraphs and tables. */
  readonly boxes: readonly XmlElement[];
  /** Pictures without text, and text that is hidden on the page. */
  readonly leftOut: readonly { raw: string; why: string }[];
  /** The paragraph's end was deleted (tracked): the next paragraph goes on in the same line. */
  readonly runsOn: boolean;
  /** What our own writer marked it as. */
  readonly mark: PartMark | null;
}

interface Collector {
  text: string;
  boxes: XmlElement[];
  leftOut: { raw: string; why: string }[];
}

/** Properties, codes behind fields, and what tracked changes took away: none of it is on the page as accepted. */
const UNPRINTED = new Set([
  ...['pPr', 'rPr', 'sdtPr', 'sdtEndPr', 'rubyPr', 'rt', 'oMathParaPr'],
  ...['instrText', 'delInstrText', 'fldData', 'delText', 'del', 'moveFrom'],
  ...['commentReference', 'footnoteReference', 'endnoteReference', 'annotationRef'],
]);
const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};
const PICTURE_PARTS = new Set(['blip', 'imagedata']);

/** Whether a switch such as <w:vanish/> is on; `w:val="0"` turns it off. */
function isOn(properties: XmlElement | undefined, name: string): boolean {
  if (child(properties, name) === undefined) return false;
  return !['0', 'false', 'off'].includes(valOf(properties, name) ?? '1');
}

function descendants(element: XmlElement, wanted: (name: string) => boolean): XmlElement[] {
  return element.children.flatMap((inner) => (wanted(inner.name) ? [inner] : descendants(inner, wanted)));
}

/** A drawing or an older picture: the text boxes in it, or word of a picture. */
function collectDrawing(drawing: XmlElement, into: Collector): void {
  const boxes = drawing.children.flatMap((inner) =>
    descendants({ ...drawing, children: [inner] }, (name) => name === 'txbxContent'),
  );
  into.boxes.push(...boxes);
  const isPicture = descendants(drawing, (name) => PICTURE_PARTS.has(name)).length > 0;
  if (boxes.length === 0 && isPicture) {
    into.leftOut.push({ raw: '', why: '此处是图片，图中的文字没有读入' });
  }
}

/** The same content in a newer and an older notation: one is read, never both. */
function collectAlternative(element: XmlElement, into: Collector): void {
  const before = into.text.length + into.boxes.length + into.leftOut.length;
  for (const branch of element.children) {
    collectAll(branch, into);
    if (into.text.length + into.boxes.length + into.leftOut.length > before) return;
  }
}

function collectSymbol(symbol: XmlElement, into: Collector): void {
  const code = Number.parseInt(symbol.attributes.char ?? '', 16);
  const isPrivate = !Number.isFinite(code) || (code >= 0xe000 && code <= 0xf8ff);
  into.text += isPrivate ? '□' : cleanText(String.fromCharCode(code));
}

/** A run set above the line: a note's mark is no part of the number that it stands at. */
function collectRaised(run: XmlElement, into: Collector): void {
  const raised: Collector = { text: '', boxes: [], leftOut: [] };
  collectAll(run, raised);
  if (isNoteMark(into.text, raised.text)) into.leftOut.push({ raw: raised.text, why: NOTE_MARK });
  else into.text += raised.text;
  into.boxes.push(...raised.boxes);
  into.leftOut.push(...raised.leftOut);
}

/** Set above the line as a superscript, or lifted by hand (w:position, in half points). */
function isRaisedBy(properties: XmlElement | undefined): boolean {
  const lift = Number(valOf(properties, 'position') ?? '0');
  return valOf(properties, 'vertAlign') === 'superscript' || lift > 0;
}

function collectRun(run: XmlElement, into: Collector): void {
  const hidden: Collector = { text: '', boxes: [], leftOut: [] };
  const isHidden = isOn(child(run, 'rPr'), 'vanish');
  const isRaised = isRaisedBy(child(run, 'rPr'));
  if (isRaised && !isHidden) collectRaised(run, into);
  else collectAll(run, isHidden ? hidden : into);
  if (hidden.text.trim() !== '') into.leftOut.push({ raw: hidden.text, why: '这段文字设为隐藏，没有读入' });
}

function collect(element: XmlElement, into: Collector): void {
  const sign = SIGNS[element.name];
  if (element.name === 't') into.text += withoutInvisible(element.text);
  else if (sign !== undefined) into.text += sign;
  else if (element.name === 'sym') collectSymbol(element, into);
  else if (element.name === 'r') collectRun(element, into);
  else if (element.name === 'AlternateContent') collectAlternative(element, into);
  else if (['drawing', 'pict', 'object'].includes(element.name)) collectDrawing(element, into);
  else if (!UNPRINTED.has(element.name)) collectAll(element, into);
}

function collectAll(element: XmlElement, into: Collector): void {
  for (const inner of element.children) collect(inner, into);
}

function markIn(paragraph: XmlElement): PartMark | null {
  const bookmarks = childrenNamed(paragraph, 'bookmarkStart');
  return (
    bookmarks.map(({ attributes }) => markOf(attributes.name ?? '')).find((mark) => mark !== null) ?? null
  );
}

/** Reads one w:p as it stands with all tracked changes accepted. */
export function readParagraph(paragraph: XmlElement): ParagraphContent {
  const into: Collector = { text: '', boxes: [], leftOut: [] };
  collectAll(paragraph, into);
  const end = child(child(paragraph, 'pPr'), 'rPr');
  return { ...into, runsOn: child(end, 'del') !== undefined, mark: markIn(paragraph) };
}
