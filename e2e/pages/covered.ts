/**
 * Runs in the page, alone: by what an element is wholly covered, or '' where some of it is to be seen (WCAG 2.2, 2.4.11
 * Focus Not Obscured).
 */
export function coverOf(element: Element): string {
  const box = element.getBoundingClientRect();
  const left = Math.max(box.left, 0);
  const right = Math.min(box.right, window.innerWidth);
  const top = Math.max(box.top, 0);
  const bottom = Math.min(box.bottom, window.innerHeight);
  if (right <= left || bottom <= top) return 'the edge of the window';
  const at = (part: number) => ({ x: left + (right - left) * part, y: top + (bottom - top) * part });
  const tops = [0.05, 0.25, 0.5, 0.75, 0.95].map((part) => document.elementFromPoint(at(part).x, at(part).y));
  const seen = tops.some((one) => one !== null && (element.contains(one) || one.contains(element)));
  const cover = tops.find((one) => one !== null);
  return seen ? '' : `<${cover?.tagName.toLowerCase()} class="${cover?.className}">`;
}
