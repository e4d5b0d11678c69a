import { UnreadableFile } from '../unreadable-file';
import { type Canvas, type Instruction, isVisible, list, number } from './canvas';
import { IDENTITY, type Matrix, matrixOf } from './geometry';
import { type GraphicsState, USUAL_FONT } from './graphics-state';
import { MAX_GLYPHS } from './limits';
import { OPERATORS } from './operators';
import { showText } from './show-text';

/** The font by its name in pdf.js, and its size. */
export function setFont(canvas: Canvas, name: unknown, size: unknown): void {
  const { state } = canvas;
  state.font = canvas.font(String(name)) ?? USUAL_FONT;
  state.fontSize = Math.abs(number(size));
  state.direction = number(size) < 0 ? -1 : 1;
}

function moveBy(state: GraphicsState, x: number, y: number): void {
  state.lineX += x;
  state.lineY += y;
  state.x = state.lineX;
  state.y = state.lineY;
}

function setTextMatrix(state: GraphicsState, matrix: Matrix): void {
  state.textMatrix = matrix;
  state.x = state.y = state.lineX = state.lineY = 0;
}

const show: Instruction = (canvas, [shown]) => {
  const { state, painted } = canvas;
  canvas.run += 1;
  const placed = showText(list(shown), state);
  if (!isVisible(canvas)) return;
  if (painted.glyphs.length + placed.length > MAX_GLYPHS) throw new UnreadableFile('BOMB');
  for (const glyph of placed) {
    painted.glyphs.push({
      ...glyph,
      run: canvas.run,
      invisible: state.renderMode === 3 || state.renderMode === 7,
      alpha: state.fillAlpha * state.groupAlpha,
      colour: state.fill,
      clip: state.clip,
      over: painted.areas.length,
    });
  }
};

type NumberKey = 'charSpacing' | 'wordSpacing' | 'scale' | 'leading' | 'rise' | 'renderMode';

/** An instruction that sets one number of the state, as many times its operand. */
const sets =
  (key: NumberKey, times = 1): Instruction =>
  ({ state }, [value]) => {
    state[key] = number(value) * times;
  };

/** The instructions of text (ISO 32000-1, 9.3 and 9.4). pdf.js has resolved the others to these. */
export const TEXT_INSTRUCTIONS: readonly (readonly [number, Instruction])[] = [
  [OPERATORS.beginText, ({ state }) => setTextMatrix(state, IDENTITY)],
  [OPERATORS.setFont, (canvas, [name, size]) => setFont(canvas, name, size)],
  [OPERATORS.setCharSpacing, sets('charSpacing')],
  [OPERATORS.setWordSpacing, sets('wordSpacing')],
  [OPERATORS.setHScale, sets('scale', 0.01)],
  [OPERATORS.setLeading, sets('leading', -1)],
  [OPERATORS.setTextRise, sets('rise')],
  [OPERATORS.setTextRenderingMode, sets('renderMode')],
  [OPERATORS.moveText, ({ state }, [x, y]) => moveBy(state, number(x), number(y))],
  [
    OPERATORS.setLeadingMoveText,
    ({ state }, [x, y]) => {
      state.leading = number(y);
      moveBy(state, number(x), number(y));
    },
  ],
  [OPERATORS.setTextMatrix, ({ state }, [matrix]) => setTextMatrix(state, matrixOf(matrix) ?? IDENTITY)],
  [OPERATORS.nextLine, ({ state }) => moveBy(state, 0, state.leading)],
  [OPERATORS.showText, show],
];
