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
  if (element instanceof HTMLTextAreaElement && place.kind === 'section') select(element, place);
  element.scrollIntoView({ block: 'center', inline: 'nearest' });
  const ringed = element.closest('td') ?? element;
  ringed.setAttribute('data-ring', '');
  setTimeout(() => ringed.removeAttribute('data-ring'), RING);
  return true;
}

/** Marks the words meant and brings their line into view. */
function select(area: HTMLTextAreaElement, place: Extract<Place, { kind: 'section' }>): void {
  if (place.start === undefined || place.end === undefined) return;
  area.setSelectionRange(place.start, place.end);
  const share = place.start / Math.max(1, area.value.length);
  area.scrollTop = share * area.scrollHeight - area.clientHeight / 2;
}
