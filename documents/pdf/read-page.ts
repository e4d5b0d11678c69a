import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { UnreadableFile } from '../unreadable-file';
import type { Surroundings } from './canvas';
import type { Area } from './geometry';
import { IDENTITY, matrixOf } from './geometry';
import type { FontMetrics } from './graphics-state';
import { interpret } from './interpret';
import { MAX_OPERATORS } from './limits';
import { withoutNoteMarks } from './note-marks';
import type { Page } from './page';
import { mainTurn, turner, uprightGlyph, uprightRule } from './upright';
import { seenOf } from './visible';

/** pdf.js' AnnotationMode.ENABLE: what is written into form fields stands on the page. */
const ENABLE_ANNOTATIONS = 1;

/** What of a font's object in pdf.js is asked for. */
function metricsOf(font: unknown): FontMetrics | null {
  if (typeof font !== 'object' || font === null) return null;
  const { vertical, defaultVMetrics, fontMatrix } = font as Record<string, unknown>;
  const unit = Array.isArray(fontMatrix) ? Number(fontMatrix[0]) : 0.001;
  return {
    vertical: vertical === true,
    defaultVMetrics: Array.isArray(defaultVMetrics) ? defaultVMetrics.map(Number) : null,
    unit: Number.isFinite(unit) && unit !== 0 ? Math.abs(unit) : 0.001,
  };
}

async function surroundingsOf(document: PDFDocumentProxy, page: PDFPageProxy): Promise<Surroundings> {
  const layers = await document.getOptionalContentConfig();
  return {
    font: (name) => (page.commonObjs.has(name) ? metricsOf(page.commonObjs.get(name)) : null),
    isShown: (layer) => layers.isVisible(layer) !== false,
  };
}

/**
 * Reads what a person sees on one page: signs and lines with their places, turned upright.
 *
 * @throws UnreadableFile BOMB where the page holds more than a printed page can
 */
export async function readPage(document: PDFDocumentProxy, number: number): Promise<Page> {
  const page = await document.getPage(number);
  const operators = await page.getOperatorList({ annotationMode: ENABLE_ANNOTATIONS });
  if (operators.fnArray.length > MAX_OPERATORS) throw new UnreadableFile('BOMB');
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const area: Area = { x0: 0, y0: 0, x1: width, y1: height };
  const base = matrixOf(transform) ?? IDENTITY;
  const painted = interpret(operators, base, area, await surroundingsOf(document, page));
  page.cleanup();
  const { glyphs, unprinted, recognised } = seenOf(painted);
  const turn = mainTurn(glyphs);
  const move = turner(turn, width, height);
  const isLying = turn === 90 || turn === 270;
  return withoutNoteMarks({
    number,
    width: isLying ? height : width,
    height: isLying ? width : height,
    glyphs: glyphs.flatMap((glyph) =>
      glyph.turn === null ? [] : [uprightGlyph(glyph, glyph.turn, turn, move)],
    ),
    rules: painted.rules.map((rule) => uprightRule(rule, move)),
    unprinted,
    recognised,
  });
}
