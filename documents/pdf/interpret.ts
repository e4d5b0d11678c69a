import { type Canvas, type Instruction, list, number, type Painted, type Surroundings } from './canvas';
import { type Area, IDENTITY, type Matrix, matrixOf, multiply } from './geometry';
import { firstState } from './graphics-state';
import { OPERATORS } from './operators';
import { clipTo, constructPath } from './paint-paths';
import { setFont, TEXT_INSTRUCTIONS } from './paint-text';

const save: Instruction = (canvas) => {
  // What is nested deeper than any real page would only fill the memory.
  if (canvas.saved.length < 10_000) canvas.saved.push({ ...canvas.state });
};
const restore: Instruction = (canvas) => {
  canvas.state = canvas.saved.pop() ?? canvas.state;
};

function concat({ state }: Canvas, matrix: unknown): void {
  state.matrix = multiply(state.matrix, matrixOf(matrix) ?? IDENTITY);
}

const setGState: Instruction = (canvas, [states]) => {
  const { state } = canvas;
  for (const [key, value] of list(states).map(list)) {
    if (key === 'Font') setFont(canvas, list(value)[0], list(value)[1]);
    else if (key === 'LW') state.lineWidth = number(value);
    else if (key === 'ca') state.fillAlpha = number(value);
    else if (key === 'BM') state.blends = value !== 'source-over' && value !== 'Normal';
  }
};

const beginForm: Instruction = (canvas, [matrix, box]) => {
  save(canvas, []);
  concat(canvas, matrix);
  if (box !== null && box !== undefined) clipTo(canvas, box);
};

/** A group is painted as a whole, as faint as the state says; inside it that starts anew. */
const beginGroup: Instruction = (canvas) => {
  save(canvas, []);
  canvas.state.groupAlpha *= canvas.state.fillAlpha;
  canvas.state.fillAlpha = 1;
};

const beginAnnotation: Instruction = (canvas, [, box, place, matrix]) => {
  save(canvas, []);
  canvas.state = firstState(canvas.base, canvas.page);
  clipTo(canvas, box);
  concat(canvas, place);
  concat(canvas, matrix);
};

const beginLayer: Instruction = (canvas, [tag, layer]) => {
  canvas.layers.push(tag !== 'OC' || canvas.isShown(layer));
};

const clip: Instruction = (canvas) => {
  canvas.clips = true;
};

/** What each instruction does; those that neither place nor hide text or lines are not here. */
const INSTRUCTIONS: ReadonlyMap<number, Instruction> = new Map<number, Instruction>([
  ...TEXT_INSTRUCTIONS,
  [OPERATORS.save, save],
  [OPERATORS.restore, restore],
  [OPERATORS.transform, concat],
  [OPERATORS.setGState, setGState],
  [
    OPERATORS.setLineWidth,
    ({ state }, [width]) => {
      state.lineWidth = number(width);
    },
  ],
  [
    OPERATORS.setFillRGBColor,
    ({ state }, [colour]) => {
      state.fill = String(colour);
    },
  ],
  [
    OPERATORS.setFillColorN,
    ({ state }) => {
      state.fill = 'pattern';
    },
  ],
  [OPERATORS.constructPath, constructPath],
  [OPERATORS.clip, clip],
  [OPERATORS.eoClip, clip],
  [OPERATORS.paintFormXObjectBegin, beginForm],
  [OPERATORS.paintFormXObjectEnd, restore],
  [OPERATORS.beginGroup, beginGroup],
  [OPERATORS.endGroup, restore],
  [OPERATORS.beginAnnotation, beginAnnotation],
  [OPERATORS.endAnnotation, restore],
  [OPERATORS.beginMarkedContent, (canvas) => void canvas.layers.push(true)],
  [OPERATORS.beginMarkedContentProps, beginLayer],
  [OPERATORS.endMarkedContent, (canvas) => void canvas.layers.pop()],
]);

export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/**
 * Carries out a page's instructions as far as they place text and lines.
 *
 * @param base from the file's coordinates to the page's (geometry.ts)
 * @throws UnreadableFile BOMB where there is more on the page than any printed page holds
 */
export function interpret(
  operators: OperatorList,
  base: Matrix,
  page: Area,
  surroundings: Surroundings,
): Painted {
  const painted: Painted = { glyphs: [], rules: [], areas: [] };
  const canvas: Canvas = {
    ...surroundings,
    painted,
    base,
    page,
    state: firstState(base, page),
    saved: [],
    layers: [],
    clips: false,
    run: 0,
  };
  operators.fnArray.forEach((operator, at) => {
    INSTRUCTIONS.get(operator)?.(canvas, list(operators.argsArray[at]));
  });
  return painted;
}
