import type { Place } from '@/report/finding';
import type { Form } from '@/report/forms/form';
import { cellDefinition } from '@/report/forms/form-cells';
import type { SectionId, TableId } from '@/report/ids';

/** What the desk shows in its middle: the front matter, one of the six sections, or a step after them. */
export type PartId = 'basic' | SectionId | 'sign' | 'submit';

export const CONTENT_PARTS = ['basic', '1', '2', '3', '4', '5', '6'] as const satisfies readonly PartId[];
const ALL_PARTS: readonly PartId[] = [...CONTENT_PARTS, 'sign', 'submit'];

/** The part's name as its page is headed. */
export function partName(form: Form, part: PartId): string {
  if (part === 'basic') return '基本信息';
  if (part === 'sign') return '主要负责人签批';
  if (part === 'submit') return '提交';
  return form.sections.find((section) => section.id === part)?.heading ?? '';
}

/** The anchor in the address: #part-3. */
export const partHash = (part: PartId) => `#part-${part}`;

export function partOfHash(hash: string): PartId | null {
  return ALL_PARTS.find((part) => partHash(part) === hash) ?? null;
}

/** The part in which a place is to be found. */
export function partOfPlace(form: Form, place: Place): PartId {
  switch (place.kind) {
    case 'title':
    case 'front':
    case 'form':
      return 'basic';
    case 'sign-off':
      return 'sign';
    case 'section':
      return place.section;
    case 'cell':
      return sectionOfTable(form, cellDefinition(form, place.cell)?.table ?? null);
    default:
      return sectionOfTable(form, place.table);
  }
}

function sectionOfTable(form: Form, table: TableId | null): PartId {
  return form.tables.find((one) => one.id === table)?.section ?? 'basic';
}
