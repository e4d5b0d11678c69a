import { roleWord } from '@/components/role-words';
import type { Form } from '@/report/forms/form';
import { placeName } from '@/report/place';
import type { Window } from '@/server/live/message';
import { placeOfPath } from '../conflicts';
import type { PartId } from '../parts/part-list';
import { CONTENT_PARTS, partName, partOfHash, partOfPlace } from '../parts/part-list';
import type { Path } from '../state/paths';

/** One other person, however many windows they have open. */
export interface Person {
  account: string;
  name: string;
  role: string;
  /** The parts and places where they are, by window. */
  windows: readonly Window[];
  /** When the first of the windows was opened. */
  since: Date;
}

/** The people behind the windows, who came first before who came later. */
export function peopleOf(windows: readonly Window[]): Person[] {
  const accounts = [...new Set(windows.map(({ account }) => account))];
  return accounts
    .flatMap((account): Person[] => {
      const own = windows.filter((one) => one.account === account);
      const [first] = own;
      if (!first) return [];
      const since = new Date(Math.min(...own.map((one) => Date.parse(one.since))));
      return [{ account, name: first.name, role: roleWord(first.role), windows: own, since }];
    })
    .sort((a, b) => a.since.getTime() - b.since.getTime() || a.account.localeCompare(b.account));
}

/** The part of the report a window is at; null where it isn't known. */
export function partOfWindow(form: Form, { at }: Window): PartId | null {
  if (at === null) return null;
  return at.startsWith('part:')
    ? partOfHash(`#part-${at.slice(5)}`)
    : partOfPlace(form, placeOfPath(at as Path));
}

/** Where a window is, to be read: the cell's name, or the part's. Empty where it isn't known. */
export function whereWords(form: Form, window: Window): string {
  const part = partOfWindow(form, window);
  if (part === null) return '';
  if (window.at?.startsWith('cell:')) return placeName(form, placeOfPath(window.at as Path));
  return partName(form, part);
}

/** A part's heading as short as it can be told apart: 三、, or its name where it has no number. */
export function shortPart(form: Form, part: PartId): string {
  const name = partName(form, part);
  const numbered = CONTENT_PARTS.some((one) => one === part) && /^[一二三四五六]、/.test(name);
  return numbered ? `第${name.charAt(0)}部分` : name;
}
