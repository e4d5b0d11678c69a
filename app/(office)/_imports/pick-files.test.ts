import { describe, expect, it } from 'vitest';
import { nameOf } from './pick-files';

const picked = (...paths: string[]) =>
  paths.map((path) => ({ path, file: new File([''], path.split('/').at(-1) ?? path) }));

describe('what an import is called', () => {
  it('is the folder, the .zip, or the first of several files', () => {
    expect(nameOf(picked('历年年报/2021/a.docx', '历年年报/b.docx'))).toBe('历年年报');
    expect(nameOf(picked('年报.zip'))).toBe('年报.zip');
    expect(nameOf(picked('a.docx', 'b.docx', 'c.docx'))).toBe('a.docx等 3 份');
    expect(nameOf(picked('甲/a.docx', '乙/b.docx'))).toBe('a.docx等 2 份');
    expect(nameOf(picked('~$a.docx', 'a.docx'))).toBe('a.docx等 2 份');
    expect(nameOf([])).toBe('');
  });
});
