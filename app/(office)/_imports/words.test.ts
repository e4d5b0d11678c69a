import { describe, expect, it } from 'vitest';
import type { ImportCounts } from '@/server/folder-import/view';
import { progressWords, sizeWords, splitPath, stateWordOf } from './words';

const counts = (some: Partial<ImportCounts>): ImportCounts => ({
  files: 10,
  waiting: 0,
  read: 0,
  unreadable: 0,
  doubled: 0,
  taken: 0,
  leftOut: 0,
  open: 0,
  ...some,
});

describe('what is said of an import', () => {
  it('tells how far it is', () => {
    const open = { cancelledAt: null };
    expect(progressWords(open, counts({ files: 0 }))).toBe('还没有文件');
    expect(progressWords(open, counts({ waiting: 3, read: 7, open: 7 }))).toBe('还在读取 3 份，待处理 7 份');
    expect(progressWords(open, counts({ read: 10, taken: 10 }))).toBe('已采用 10 份');
    expect(progressWords(open, counts({ unreadable: 10 }))).toBe('没有可采用的文件');
    expect(progressWords({ cancelledAt: new Date() }, counts({ read: 8, taken: 2 }))).toBe(
      '已采用 2 份，其余已取消',
    );
  });

  it('counts what is left out as done', () => {
    const open = { cancelledAt: null };
    expect(progressWords(open, counts({ read: 10, taken: 4, leftOut: 4, open: 2 }))).toBe(
      '已采用 4 份，待处理 2 份',
    );
    expect(progressWords(open, counts({ read: 4, leftOut: 10 }))).toBe('已办理完毕');
  });

  it('names a decision before how the reading ended', () => {
    expect(stateWordOf({ outcome: 'left-out', state: 'unreadable' })).toBe('不采用');
    expect(stateWordOf({ outcome: null, state: 'doubled' })).toBe('重复');
    expect(stateWordOf({ outcome: null, state: 'waiting' })).toBe('等待读取');
    expect(stateWordOf({ outcome: null, state: 'waiting' }, true)).toBe('未读取');
  });

  it('parts a path, and says a size', () => {
    expect(splitPath('a/b/c.docx')).toEqual({ folder: 'a/b', name: 'c.docx' });
    expect(splitPath('c.docx')).toEqual({ folder: '', name: 'c.docx' });
    expect([sizeWords(900), sizeWords(20_480), sizeWords(3_145_728)]).toEqual([
      '900 字节',
      '20 KB',
      '3.0 MB',
    ]);
  });
});
