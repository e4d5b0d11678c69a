import type { Place } from '@/report/finding';
import type { TableId } from '@/report/ids';

/** How long the ring stays around the place gone to, in milliseconds. */
const RING = 2_600;

/** The element id of a row's, column's or group's label. */
export const labelAnchor = (table: TableId, label: string) => `at-${table}-${label}`;
export const tableAnchor = (table: TableId) => `at-${table}`;
export const cellAnchor = (cell: string) => `cell-${cell}`;
export const sectionAnchor = (section: string) => `at-section-${section}`;

/** Element ids to try in order: the very place, else what holds it. */
function anchorsOf(place: Place): string[] {
  switch (place.kind) {
    case 'title':
    case 'front':
    case 'form':
    case 'sign-off':
      return [`at-${place.kind}`];
    case 'section':
      return [sectionAnchor(place.section)];
    case 'table':
      return [tableAnchor(place.table)];
    case 'row':
      return [labelAnchor(place.table, place.row), tableAnchor(place.table)];
    case 'label':
      return [labelAnchor(place.table, place.label), tableAnchor(place.table)];
    case 'cell':
      return [cellAnchor(place.cell)];
  }
}

/** Scrolls to a place on the page, puts the cursor there and rings it. False where it isn't on the page. */
export function focusPlace(place: Place): boolean {
  const element = anchorsOf(place)
    .map((id) => document.getElementById(id))
    .find((one) => one !== null);
  if (!element) return false;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center', inline: 'nearest' });
  if (element instanceof HTMLTextAreaElement && place.kind === 'section') select(element, place);
  const ringed = element.closest('td') ?? element;
  ringed.setAttribute('data-ring', '');
  setTimeout(() => ringed.removeAttribute('data-ring'), RING);
  return true;
}

/** Marks the words meant and brings their line into view: a text may be higher than the window. */
function select(area: HTMLTextAreaElement, place: Extract<Place, { kind: 'section' }>): void {
  if (place.start === undefined || place.end === undefined) return;
  area.setSelectionRange(place.start, place.end);
  const line = lineAt(area, place.start);
  if (line) window.scrollBy({ top: line.top - window.innerHeight / 2 });
}

/** Where a character of a text area stands, read off the same text behind it (parts/text-field.tsx). */
function lineAt(area: HTMLTextAreaElement, offset: number): DOMRect | null {
  const mirror = area.parentElement?.querySelector('.mirror');
  if (!mirror) return null;
  const texts = document.createTreeWalker(mirror, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (left < length) {
      const range = document.createRange();
      range.setStart(node, left);
      range.setEnd(node, left + 1);
      return range.getBoundingClientRect();
    }
    left -= length;
  }
  return null;
}
