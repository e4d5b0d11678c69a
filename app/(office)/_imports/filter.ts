import type { ImportFile } from '@/server/folder-import/view';

/** The views of the table of results. */
export const FILTERS = [
  'all',
  'attention',
  'publishable',
  'draftable',
  'unusable',
  'taken',
  'left-out',
] as const;
export type Filter = (typeof FILTERS)[number];

export const FILTER_WORDS: Readonly<Record<Filter, string>> = {
  all: '全部',
  attention: '需指定或核对',
  publishable: '可作历史公开',
  draftable: '可作草稿',
  unusable: '不能采用',
  taken: '已采用',
  'left-out': '不采用',
};

/** Read or not, nothing but leaving it out can be done with it as it is. */
const isUnusable = ({ state, outcome, needs, filed, mayPublish, mayDraft }: ImportFile): boolean =>
  outcome === null &&
  state !== 'waiting' &&
  mayPublish !== null &&
  mayDraft !== null &&
  (state !== 'read' || filed || needs.length === 0);

const isOpen = ({ outcome }: ImportFile): boolean => outcome === null;

const SHOWS: Readonly<Record<Filter, (file: ImportFile) => boolean>> = {
  all: () => true,
  attention: (file) => isOpen(file) && !file.filed && file.needs.length > 0,
  publishable: (file) => file.mayPublish === null,
  draftable: (file) => file.mayDraft === null,
  taken: ({ outcome }) => outcome === 'published' || outcome === 'draft',
  unusable: isUnusable,
  'left-out': ({ outcome }) => outcome === 'left-out',
};

/** Whether a person may still decide on a file. */
export const isDecidable = ({ outcome, state }: ImportFile): boolean =>
  state !== 'waiting' && outcome !== 'published' && outcome !== 'draft';

/** The files of a view whose path or unit holds the words looked for. */
export function filterFiles(files: readonly ImportFile[], filter: Filter, q: string): ImportFile[] {
  const words = q.trim().toLowerCase();
  return files.filter(
    (file) =>
      SHOWS[filter](file) &&
      (words === '' ||
        `${file.path} ${file.unitName ?? ''} ${file.year ?? ''}`.toLowerCase().includes(words)),
  );
}
