import type { Place } from '@/report/finding';
import type { SectionId, TableId } from '@/report/ids';
import { TABLE_IDS } from '@/report/ids';

const SECTION_OF_TABLE: Record<TableId, SectionId> = { t2: '2', t3: '3', t4: '4' };

/** The table that a cell's id begins with; null for an id that is none of ours. */
function tableOfCell(cell: string): TableId | null {
  return TABLE_IDS.find((table) => cell.startsWith(`${table}.`)) ?? null;
}

/** The section of the report in which a place lies; null for the title, the cover and the report as a whole. */
export function sectionOf(place: Place): SectionId | null {
  if (place.kind === 'section') return place.section;
  if (place.kind === 'cell') {
    const table = tableOfCell(place.cell);
    return table && SECTION_OF_TABLE[table];
  }
  return 'table' in place ? SECTION_OF_TABLE[place.table] : null;
}

export const SHEET_ID = 'sheet';
export const sectionAnchor = (section: SectionId) => `section-${section}`;
export const cellAnchor = (cell: string) => `cell-${cell}`;
export const labelAnchor = (table: TableId, label: string) => `label-${table}-${label}`;

/** The ids of the page's elements that show a place, the nearest one first; the sheet itself last. */
export function anchorsOf(place: Place): string[] {
  const section = sectionOf(place);
  const own: string[] = [];
  if (place.kind === 'cell') own.push(cellAnchor(place.cell));
  if (place.kind === 'row') own.push(labelAnchor(place.table, place.row));
  if (place.kind === 'label') own.push(labelAnchor(place.table, place.label));
  return [...own, ...(section ? [sectionAnchor(section)] : []), SHEET_ID];
}

/** Scrolls to the element that shows a place and puts the focus there. */
export function goTo(place: Place): void {
  for (const id of anchorsOf(place)) {
    const element = document.getElementById(id);
    if (!element) continue;
    const target = element.querySelector<HTMLElement>('[data-stop]') ?? element;
    target.scrollIntoView({ block: 'center', inline: 'nearest' });
    target.focus({ preventScroll: true });
    return;
  }
}
