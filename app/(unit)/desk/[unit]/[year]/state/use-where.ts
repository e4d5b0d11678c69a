'use client';

import { useEffect, useState } from 'react';
import type { Form } from '@/report/forms/form';
import type { SectionId } from '@/report/ids';
import { SECTION_IDS } from '@/report/ids';
import type { Window } from '@/server/live/message';
import { sectionAnchor } from '../focus-place';
import type { PartId } from '../parts/part-list';
import { partOfPlace } from '../parts/part-list';
import { cellPath, sectionPath } from './paths';

/** Where in the report this window's person is: the cell or the text with the cursor, else the part that is shown. */
export function useWhere(form: Form, part: PartId, cell: string | null): Window['at'] {
  const section = useFocusedSection();
  if (section !== null && section === part) return sectionPath(section);
  if (cell !== null && partOfPlace(form, { kind: 'cell', cell }) === part) return cellPath(cell);
  return `part:${part}`;
}

/** The section whose text has the cursor, or null. */
function useFocusedSection(): SectionId | null {
  const [section, setSection] = useState<SectionId | null>(null);
  useEffect(() => {
    const look = () =>
      setSection(SECTION_IDS.find((one) => sectionAnchor(one) === document.activeElement?.id) ?? null);
    window.addEventListener('focusin', look);
    return () => window.removeEventListener('focusin', look);
  }, []);
  return section;
}
