import type { Painted, PaintedArea, PaintedGlyph } from './canvas';
import { holds, type Point } from './geometry';
import { asWritten } from './ideographs';
import type { Turn, Unprinted } from './page';
import { watermarkTexts } from './watermark';

/** A glyph that a person sees, with its direction told; null where it runs aslant. */
export interface SeenGlyph extends PaintedGlyph {
  readonly turn: Turn | null;
}

export interface Seen {
  readonly glyphs: readonly SeenGlyph[];
  readonly unprinted: readonly Unprinted[];
  readonly recognised: boolean;
}

const WHY = {
  hidden: '这段文字在页面上看不见（隐藏、被遮盖或与底色相同），没有读入',
  watermark: '这段文字是水印，没有读入',
};
/** Degrees by which text may be off and still stand upright. */
const UPRIGHT_WITHIN = 3;
/** Print paler than this, and much larger than the text, is a watermark. */
const PALE = 0.7;
const FAINT_ALPHA = 0.55;
const LARGE = 1.8;

/** How light a colour is, 0 to 1; a pattern counts as dark. */
function lightness(colour: string): number {
  const [, red, green, blue] = /^#(..)(..)(..)$/.exec(colour) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return 0;
  const part = (hex: string) => Number.parseInt(hex, 16) / 255;
  return 0.3 * part(red) + 0.59 * part(green) + 0.11 * part(blue);
}

const isWhite = (colour: string): boolean => lightness(colour) > 0.97;

function turnOf({ dx, dy }: PaintedGlyph): Turn | null {
  const degrees = ((Math.atan2(dy, dx) * 180) / Math.PI + 360) % 360;
  const quarter = Math.round(degrees / 90) % 4;
  const off = Math.abs(degrees - Math.round(degrees / 90) * 90);
  return off > UPRIGHT_WITHIN ? null : ([0, 90, 180, 270] as const)[quarter as 0 | 1 | 2 | 3];
}

/** The middle of a glyph's body, whichever way it reads. */
const middle = ({ x, y, dx, dy, width, size }: PaintedGlyph): Point => ({
  x: x + (dx * width) / 2 + dy * size * 0.35,
  y: y + (dy * width) / 2 - dx * size * 0.35,
});

/** Whether a later area of colour lies over the glyph, or white print has nothing dark behind it. */
function isCovered(glyph: PaintedGlyph, at: Point, areas: readonly PaintedArea[]): boolean {
  for (let later = glyph.over; later < areas.length; later += 1) {
    const painted = areas[later];
    if (painted !== undefined && holds(painted.area, at)) return true;
  }
  if (!isWhite(glyph.colour)) return false;
  const behind = areas.slice(0, glyph.over).findLast(({ area }) => holds(area, at));
  return behind === undefined || isWhite(behind.colour);
}

function medianSize(glyphs: readonly PaintedGlyph[]): number {
  const sizes = glyphs.map(({ size }) => size).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

function isWatermark(glyph: PaintedGlyph, usual: number): boolean {
  const isPale = lightness(glyph.colour) > PALE || glyph.alpha < FAINT_ALPHA;
  return turnOf(glyph) === null || (isPale && glyph.size > usual * LARGE);
}

/** Finds signs by what they are and about where they stand. */
class Nearby {
  private readonly found = new Map<string, SeenGlyph[]>();

  private key(glyph: SeenGlyph, right: number, down: number): string {
    return `${glyph.text}${Math.round(glyph.x / 8) + right},${Math.round(glyph.y / 8) + down}`;
  }

  add(glyph: SeenGlyph): void {
    const key = this.key(glyph, 0, 0);
    const there = this.found.get(key);
    if (there === undefined) this.found.set(key, [glyph]);
    else there.push(glyph);
  }

  /** Whether the same sign stands a hair apart. */
  hasTwin(glyph: SeenGlyph): boolean {
    const within = Math.min(glyph.size * 0.3, glyph.width * 0.6);
    const isTwin = (other: SeenGlyph) =>
      Math.abs(other.x - glyph.x) < within && Math.abs(other.y - glyph.y) < within;
    return [-1, 0, 1].some((right) =>
      [-1, 0, 1].some((down) => this.found.get(this.key(glyph, right, down))?.some(isTwin) === true),
    );
  }
}

/** Signs put down one after the other without a gap: a word or a number. */
function words(glyphs: readonly SeenGlyph[]): SeenGlyph[][] {
  const found: SeenGlyph[][] = [];
  for (const glyph of glyphs) {
    const last = found.at(-1)?.at(-1);
    if (last !== undefined && follows(last, glyph)) found.at(-1)?.push(glyph);
    else found.push([glyph]);
  }
  return found;
}

/**
 * What is put down twice a hair apart, a whole word on the same word, is bold print or print with a shadow. Single signs
 * that meet by chance, where one number is printed over another, stay.
 */
function onceEach(glyphs: readonly SeenGlyph[]): SeenGlyph[] {
  const before = new Nearby();
  return words(glyphs).flatMap((word) => {
    const signs = word.filter(({ text }) => text !== ' ');
    if (signs.length > 0 && signs.every((glyph) => before.hasTwin(glyph))) return [];
    for (const glyph of word) before.add(glyph);
    return word;
  });
}

function told(glyphs: readonly PaintedGlyph[], why: string): Unprinted[] {
  const raw = glyphs
    .map(({ text }) => text)
    .join('')
    .trim();
  return raw === '' ? [] : [{ raw, why }];
}

/** Whether what is invisible is the page's text all the same: recognised words under the picture of a scan. */
function isRecognised(glyphs: readonly PaintedGlyph[]): boolean {
  const signs = glyphs.filter(({ text }) => text.trim() !== '');
  return signs.length > 0 && signs.filter(({ invisible }) => invisible).length > signs.length * 0.9;
}

const isDigit = ({ text }: PaintedGlyph): boolean => /^[\d０-９]$/.test(text);

/** Whether one sign follows the other without a gap. */
const follows = (left: PaintedGlyph, right: PaintedGlyph): boolean =>
  Math.hypot(left.x + left.dx * left.width - right.x, left.y + left.dy * left.width - right.y) <
  right.size * 0.12;

type Fate = 'seen' | 'hidden' | 'watermark';

/** Whether a digit beside this one is cut off (by the paper's edge, or painted over): then what is left is no number. */
function isCutOff(at: number, glyphs: readonly PaintedGlyph[], fates: readonly Fate[]): boolean {
  const own = glyphs[at];
  if (own === undefined || fates[at] !== 'seen' || !isDigit(own)) return false;
  const [left, right] = [glyphs[at - 1], glyphs[at + 1]];
  const isHidden = (other: number) => fates[other] === 'hidden' && glyphs[other]?.invisible === own.invisible;
  return (
    (left !== undefined && isHidden(at - 1) && isDigit(left) && follows(left, own)) ||
    (right !== undefined && isHidden(at + 1) && isDigit(right) && follows(own, right))
  );
}

function fateOf(
  glyph: PaintedGlyph,
  usual: number,
  recognised: boolean,
  areas: readonly PaintedArea[],
): Fate {
  // Slanting print is no text of a report, seen whole or cut by a table's shading and the paper's edge.
  if (turnOf(glyph) === null && !glyph.invisible && glyph.alpha >= 0.02) return 'watermark';
  const at = middle(glyph);
  const isOff = (!recognised && glyph.invisible) || glyph.alpha < 0.02 || !holds(glyph.clip, at, 1);
  if (isOff || (!recognised && isCovered(glyph, at, areas))) return 'hidden';
  return isWatermark(glyph, usual) ? 'watermark' : 'seen';
}

/** Parts what a person sees on the page, in reading direction or not, from what is hidden or a watermark. */
export function seenOf({ glyphs, areas }: Painted): Seen {
  const written = glyphs
    .filter(({ size, text }) => size > 0 && text !== '')
    .map((glyph) => ({ ...glyph, text: /^\s+$/.test(glyph.text) ? ' ' : asWritten(glyph.text) }));
  const recognised = isRecognised(written);
  const usual = medianSize(written);
  const fates = written.map((glyph) => fateOf(glyph, usual, recognised, areas));
  const seen = written.flatMap((glyph, at): SeenGlyph[] => {
    if (fates[at] !== 'seen') return [];
    const text = isCutOff(at, written, fates) ? `${glyph.text}\uFFFD` : glyph.text;
    return [{ ...glyph, text, turn: turnOf(glyph) }];
  });
  const those = (fate: Fate) => written.filter((_, at) => fates[at] === fate);
  const unprinted = [
    ...told(those('hidden'), WHY.hidden),
    ...watermarkTexts(those('watermark')).map((raw) => ({ raw, why: WHY.watermark })),
  ];
  return { glyphs: onceEach(seen), unprinted, recognised };
}
