/** Where a cell stands on the page, in pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';
const ARROWS: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

export function isArrow(key: string): key is Arrow {
  return ARROWS.includes(key);
}

const middle = (box: Box) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 });

/** How far `to` lies in the arrow's direction, and how far off to the side. */
function offset(from: Box, to: Box, arrow: Arrow): { ahead: number; aside: number } {
  const a = middle(from);
  const b = middle(to);
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  if (arrow === 'ArrowLeft') return { ahead: -dx, aside: Math.abs(dy) };
  if (arrow === 'ArrowRight') return { ahead: dx, aside: Math.abs(dy) };
  return { ahead: arrow === 'ArrowDown' ? dy : -dy, aside: Math.abs(dx) };
}

/**
 * The cell an arrow key leads to in a grid of merged cells: the nearest one ahead, staying in the row or column
 * as far as there is one. By place on the page, because a merged grid has no column numbers to go by.
 *
 * @returns its index in `boxes`, or the current one at the edge
 */
export function neighbour(boxes: readonly Box[], current: number, arrow: Arrow): number {
  const from = boxes[current];
  if (!from) return current;
  let best = { index: current, cost: Number.POSITIVE_INFINITY };
  boxes.forEach((box, index) => {
    const { ahead, aside } = offset(from, box, arrow);
    if (ahead < 1) return;
    const cost = ahead + aside * 4;
    if (cost < best.cost) best = { index, cost };
  });
  return best.index;
}
