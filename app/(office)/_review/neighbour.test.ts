import { describe, expect, it } from 'vitest';
import type { Arrow, Box } from './neighbour';
import { isArrow, neighbour } from './neighbour';

/** Three columns of 60 × 30; the last row is one wide cell. */
const BOXES: Box[] = [
  ...[0, 1].flatMap((row) =>
    [0, 1, 2].map((column) => ({ left: column * 60, top: row * 30, width: 60, height: 30 })),
  ),
  { left: 0, top: 60, width: 180, height: 30 },
];
const go = (from: number, ...arrows: Arrow[]) =>
  arrows.reduce((at, arrow) => neighbour(BOXES, at, arrow), from);

describe('arrow keys in a merged grid', () => {
  it('go to the next cell of the row or column', () => {
    expect(go(0, 'ArrowRight')).toBe(1);
    expect(go(0, 'ArrowDown')).toBe(3);
    expect(go(5, 'ArrowUp', 'ArrowLeft')).toBe(1);
  });

  it('enter a cell that spans the columns, and leave it upwards', () => {
    expect(go(4, 'ArrowDown')).toBe(6);
    expect(go(6, 'ArrowUp')).toBe(4);
  });

  it('stay at the edge', () => {
    expect(go(0, 'ArrowLeft')).toBe(0);
    expect(go(2, 'ArrowUp')).toBe(2);
    expect(go(6, 'ArrowDown')).toBe(6);
  });

  it('stay where the focus is on none of the cells', () => {
    expect(neighbour(BOXES, -1, 'ArrowDown')).toBe(-1);
    expect([isArrow('ArrowUp'), isArrow('Enter')]).toEqual([true, false]);
  });
});
