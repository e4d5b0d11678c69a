import type { ImportFile } from '@/server/folder-import/view';

/** The views of the table of results. */
export const FILTERS = ['all', 'attention', 'publishable', 'draftable', 'taken', 'unusable'] as const;
export type Filter = (typeof FILTERS)[number];

export const FILTER_WORDS: Readonly<Record<Filter, string>> = {
  all: '全部',
  attention: '需人工处理',
  publishable: '可作历史公开',
  draftable: '可作草稿',
  taken: '已导入',
  unusable: '无法读取与重复',
};

const isOpen = ({ outcome }: ImportFile): boolean => outcome === null;

const SHOWS: Readonly<Record<Filter, (file: ImportFile) => boolean>> = {
  all: () => true,
  attention: (file) => isOpen(file) && file.needs.length > 0,
  publishable: (file) => file.mayPublish === null,
  draftable: (file) => file.mayDraft === null,
  taken: ({ outcome }) => outcome === 'published' || outcome === 'draft',
  unusable: ({ state }) => state === 'unreadable' || state === 'doubled',
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
