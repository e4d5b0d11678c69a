import type { WrittenCell } from '../table-grid';
import { operandOf } from './properties';
import { SPRM, type Sprm } from './sprms';

/** A row's boxes as its definition draws them ([MS-DOC] 2.9.313, TDefTableOperand). Positions in twentieths of a point. */
export interface RowShape {
  /** One more than there are cells. */
  readonly edges: readonly number[];
  readonly merges: readonly WrittenCell['merge'][];
  /** Part of the cell to its left, by the older way of merging. */
  readonly joinsLeft: readonly boolean[];
}

const CELL_BYTES = 20;
const VERTICAL = { none: 0, continues: 1 } as const;
const DEFINED_MOST = 64;

const mergeOf = (vertical: number): WrittenCell['merge'] =>
  vertical === VERTICAL.none ? 'none' : vertical === VERTICAL.continues ? 'continue' : 'restart';

/**
 * Which cells join the one to their left. The first of a run has one mark and its followers another; which is which
 * the specifications tell differently, so the run's own first mark decides.
 */
function joins(marks: readonly number[]): boolean[] {
  let first = 0;
  return marks.map((mark, at) => {
    if (mark === 0) first = 0;
    else if ((marks[at - 1] ?? 0) === 0) first = mark;
    return mark !== 0 && mark !== first;
  });
}

/** Merges told apart from the definition, in sprms of their own: [cell, merge]. */
function verticalChanges(sprms: readonly Sprm[]): Map<number, WrittenCell['merge']> {
  const own = sprms.filter(({ code }) => code === SPRM.verticalMerge);
  return new Map(own.map(({ operand }) => [operand.u8(0), mergeOf(operand.u8(1))]));
}

/** Ranges [first, end) merged into their first cell. */
function horizontalChanges(sprms: readonly Sprm[]): (cell: number) => boolean {
  const ranges = sprms.filter(({ code }) => code === SPRM.horizontalMerge);
  return (cell) => ranges.some(({ operand }) => operand.u8(0) < cell && cell < operand.u8(1));
}

/** What the row's mark says of its cells; null where it defines none, or more than a table may have. */
export function rowShape(sprms: readonly Sprm[]): RowShape | null {
  const definition = operandOf(sprms, SPRM.tableDefinition);
  const count = definition?.u8(0) ?? 0;
  if (definition === undefined || count === 0 || count > DEFINED_MOST) return null;
  const edges = Array.from({ length: count + 1 }, (_, at) => definition.i16(1 + at * 2));
  const cells = 1 + (count + 1) * 2;
  const flags = Array.from({ length: count }, (_, at) => definition.u16(cells + at * CELL_BYTES));
  const vertical = verticalChanges(sprms);
  const merged = horizontalChanges(sprms);
  const joined = joins(flags.map((flag) => flag & 0x3));
  return {
    edges,
    merges: flags.map((flag, at) => vertical.get(at) ?? mergeOf((flag >> 5) & 0x3)),
    joinsLeft: joined.map((joinsLeft, at) => joinsLeft || merged(at)),
  };
}
