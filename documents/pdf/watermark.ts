import type { PaintedGlyph } from './canvas';

/** How far (in sizes of a sign) the next sign of a line of print may stand on, and off its base line. */
const AHEAD = 1.2;
const ASIDE = 0.3;

/** Whether a sign goes on in the line that the one before it stands in, whatever way that runs. */
function goesOn(before: PaintedGlyph, next: PaintedGlyph): boolean {
  const [right, down] = [next.x - before.x, next.y - before.y];
  const ahead = right * before.dx + down * before.dy - before.width;
  const aside = Math.abs(right * before.dy - down * before.dx);
  return aside < before.size * ASIDE && Math.abs(ahead) < before.size * AHEAD;
}

function linesOfPrint(glyphs: readonly PaintedGlyph[]): string[] {
  const lines: PaintedGlyph[][] = [];
  for (const glyph of glyphs) {
    const last = lines.at(-1)?.at(-1);
    if (last !== undefined && goesOn(last, glyph)) lines.at(-1)?.push(glyph);
    else lines.push([glyph]);
  }
  return lines.map((line) => line.map(({ text }) => text).join(''));
}

/**
 * What a page's watermark says: each of its lines once, however often it is set over the page, and no piece of one that
 * the paper's edge has cut.
 */
export function watermarkTexts(glyphs: readonly PaintedGlyph[]): string[] {
  const texts = [...new Set(linesOfPrint(glyphs).map((text) => text.trim()))];
  return texts.filter(
    (text) => text !== '' && !texts.some((other) => other !== text && other.includes(text)),
  );
}
