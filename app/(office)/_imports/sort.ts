import type { ImportFile } from '@/server/folder-import/view';
import { stateWordOf } from './words';

export const SORT_WORDS = {
  path: '文件',
  state: '状态',
  unit: '单位',
  year: '年度',
  findings: '核对',
} as const;
export type SortBy = keyof typeof SORT_WORDS;

export interface Sort {
  by: SortBy;
  down: boolean;
}

/** Pinyin for Chinese, and 2 before 10. */
const { compare } = new Intl.Collator('zh-CN', { numeric: true });

/** A file's findings as one number, the gravest first; one that was not judged comes before all. */
const gravity = ({ counts }: ImportFile): number =>
  counts === null ? -1 : counts.B * 1_000_000 + counts.W * 1_000 + counts.I;

const ORDERS: Readonly<Record<SortBy, (a: ImportFile, b: ImportFile) => number>> = {
  path: (a, b) => compare(a.path, b.path),
  state: (a, b) => compare(stateWordOf(a), stateWordOf(b)),
  unit: (a, b) => compare(a.unitName ?? '', b.unitName ?? ''),
  year: (a, b) => (a.year ?? 0) - (b.year ?? 0),
  findings: (a, b) => gravity(a) - gravity(b),
};

/** The files in an order; equal ones by their path. */
export function sortFiles(files: readonly ImportFile[], { by, down }: Sort): ImportFile[] {
  const sign = down ? -1 : 1;
  return [...files].sort((a, b) => sign * ORDERS[by](a, b) || compare(a.path, b.path));
}

/** A column's head turns the order round; another column begins from its start, findings from the gravest. */
export function nextSort(now: Sort, by: SortBy): Sort {
  return now.by === by ? { by, down: !now.down } : { by, down: by === 'findings' };
}
