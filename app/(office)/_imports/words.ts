import type { ImportCounts, ImportEntry, ImportFile } from '@/server/folder-import/view';

/** What became of a file, in a word: decided, else how its reading ended. In a cancelled import nothing waits any more. */
export function stateWordOf(
  { outcome, state }: Pick<ImportFile, 'outcome' | 'state'>,
  cancelled = false,
): string {
  if (outcome === 'published') return '历史公开';
  if (outcome === 'draft') return '已作草稿';
  if (outcome === 'left-out') return '不采用';
  if (cancelled && state === 'waiting') return '未读取';
  return { waiting: '等待读取', read: '已读取', unreadable: '无法读取', doubled: '重复' }[state];
}

/** The chip's class of that word: the hues of the filings' states. */
export function stateClassOf({ outcome, state }: Pick<ImportFile, 'outcome' | 'state'>): string {
  if (outcome === 'published') return 'chip chip-pub';
  if (outcome === 'draft') return 'chip chip-pass';
  if (outcome === 'left-out') return 'chip chip-none';
  const classes = { waiting: 'chip-wait', read: 'chip-draft', unreadable: 'chip-late', doubled: 'chip-none' };
  return `chip ${classes[state]}`;
}

/** A file's name apart from its folder. */
export function splitPath(path: string): { folder: string; name: string } {
  const at = path.lastIndexOf('/');
  return { folder: at < 0 ? '' : path.slice(0, at), name: path.slice(at + 1) };
}

/** Bytes as a person reads them: 12 KB, 1.5 MB. */
export function sizeWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} 字节`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

const nothingOpen = ({ leftOut }: ImportCounts) => (leftOut > 0 ? '已办理完毕' : '没有可采用的文件');

/** How far an import is: 还在读取 12 份; 已采用 40 份，待处理 8 份. */
export function progressWords(
  { cancelledAt }: Pick<ImportEntry, 'cancelledAt'>,
  counts: ImportCounts,
): string {
  const taken = counts.taken > 0 ? `已采用 ${counts.taken} 份` : '';
  if (cancelledAt !== null) return taken === '' ? '已取消' : `${taken}，其余已取消`;
  if (counts.files === 0) return '还没有文件';
  const waiting = counts.waiting > 0 ? `还在读取 ${counts.waiting} 份` : '';
  const words = [waiting, taken, counts.open > 0 ? `待处理 ${counts.open} 份` : ''].filter(
    (word) => word !== '',
  );
  return words.length > 0 ? words.join('，') : nothingOpen(counts);
}
