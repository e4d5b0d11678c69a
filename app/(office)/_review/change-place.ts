import type { Place } from '@/report/finding';
import { SECTION_IDS } from '@/report/ids';

/** The place of a changed path (`cell:<id>`, `section:<id>`, `title`, `front`); null for what has none on the page. */
export function placeOfPath(path: string): Place | null {
  const [kind, id = ''] = path.split(/:(.*)/su);
  if (kind === 'cell') return { kind: 'cell', cell: id };
  const section = SECTION_IDS.find((each) => each === id);
  if (kind === 'section' && section) return { kind: 'section', section };
  return path === 'title' || path === 'front' || path === 'form' ? { kind: path } : null;
}
