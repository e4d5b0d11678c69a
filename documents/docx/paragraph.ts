import { cleanText } from '@/report/clean-text';
import { withoutInvisible } from '../invisible';
import { isNoteMark, NOTE_MARK } from '../note-mark';
import { markOf, type PartMark } from '../part-marks';
import { isWhiteFigure, UNSEEN } from '../unseen';
import { runLook } from './run-look';
import type { XmlElement } from './xml';
import { child, childrenNamed } from './xml';

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
  /** Raised signs before anything else. */
  leading: string;
}

const collector = (): Collector => ({ text: '', boxes: [], leftOut: [], leading: '' });

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

/** A fraction of a formula (m:f) on one line: 1/2. */
function collectFraction(fraction: XmlElement, into: Collector): void {
  fraction.children
    .filter(({ name }) => name === 'num' || name === 'den')
    .forEach((part, at) => {
      if (at > 0) into.text += '/';
      collectAll(part, into);
    });
}

/** What stands off the line: a note's mark is no part of the number that it stands at. */
function collectOffLine(element: XmlElement, into: Collector): void {
  const own = collector();
  collectAll(element, own);
  if (isNoteMark(into.text, own.text)) into.leftOut.push({ raw: own.text, why: NOTE_MARK });
  else if (into.text === '') into.leading += own.text;
  else into.text += own.text;
  into.boxes.push(...own.boxes);
  into.leftOut.push(...own.leftOut);
}

function collectUnseen(run: XmlElement, look: keyof typeof UNSEEN, into: Collector): void {
  const own = collector();
  collectAll(run, own);
  if (look === 'white' && !isWhiteFigure(own.text)) collectAll(run, into);
  else if (own.text.trim() !== '') into.leftOut.push({ raw: own.text, why: UNSEEN[look] });
}

function collectRun(run: XmlElement, into: Collector): void {
  const look = runLook(child(run, 'rPr'));
  if (look === 'plain') collectAll(run, into);
  else if (look === 'offLine') collectOffLine(run, into);
  else collectUnseen(run, look, into);
}

/** Raised digits at the very beginning are the mark of a note if a number follows, and else what they are. */
function closeLeading(into: Collector): void {
  const { leading } = into;
  if (leading !== '' && /^[\d０-９]/.test(into.text) && isNoteMark('0', leading))
    into.leftOut.push({ raw: leading, why: NOTE_MARK });
  else into.text = leading + into.text;
}

function collect(element: XmlElement, into: Collector): void {
  const sign = SIGNS[element.name];
  if (element.name === 't') into.text += withoutInvisible(element.text);
  else if (sign !== undefined) into.text += sign;
  else if (element.name === 'sym') collectSymbol(element, into);
  else if (element.name === 'r') collectRun(element, into);
  else if (element.name === 'f') collectFraction(element, into);
  else if (element.name === 'sup' || element.name === 'sub') collectOffLine(element, into);
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
  const into = collector();
  collectAll(paragraph, into);
  closeLeading(into);
  const end = child(child(paragraph, 'pPr'), 'rPr');
  const { text, boxes, leftOut } = into;
  return { text, boxes, leftOut, runsOn: child(end, 'del') !== undefined, mark: markIn(paragraph) };
}
