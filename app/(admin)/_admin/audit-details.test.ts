import { describe, expect, it } from 'vitest';
import { detailsSentence } from './audit-details';

describe("an event's details", () => {
  it('are said in words, in a fixed order', () => {
    expect(detailsSentence({ reason: '数字不符', submission: 2, year: 2023, contentHash: 'ab' })).toBe(
      '2023 年度，第 2 版，理由：数字不符',
    );
  });

  it('leave out what nobody reads, and what is empty', () => {
    expect(detailsSentence({ reason: '', unknown: 1, place: 7, paths: 'title', from: 'signed' })).toBe('7');
  });

  it('say of a correction what it corrects and whether it is material', () => {
    expect(detailsSentence({ reason: '漏计', material: true, corrects: 1 })).toBe(
      '更正第 1 次公布的报告，实质性更正，理由：漏计',
    );
  });

  it('name the file that was taken over, and how', () => {
    expect(detailsSentence({ mode: 'fill-empty', file: '年报.docx', sha256: '0123456789abcdef' })).toBe(
      '文件“年报.docx”，只填空白处，SHA-256 01234567',
    );
  });

  it('name the forms of a move and how much the new one has no place for', () => {
    expect(detailsSentence({ from: 'form2019', to: 'form2021', dropped: ['t2.x', 't2.y'] })).toBe(
      '原为2019年格式（试行），改为2021年格式，2 格存档备查',
    );
  });

  it('name up to five changed places, and of more the number', () => {
    expect(detailsSentence({ revision: 3, paths: ['title', 'section:1', 'cell:t3.new.natural'] })).toMatch(
      /^标题；一、总体情况；表三 [^；]*本年新收[^；]*自然人$/u,
    );
    const many = ['title', 'section:1', 'section:2', 'section:3', 'section:4', 'section:5', 'section:6'];
    const sentence = detailsSentence({ paths: many });
    expect(sentence).toMatch(/等 7 处$/u);
    expect(sentence).not.toContain('五、');
  });

  it('name a cell that only the former form has, and the place of a comment', () => {
    expect(detailsSentence({ place: { kind: 'form' } })).toBe('整份报告');
    expect(detailsSentence({ place: { kind: 'cell', cell: 't2.a1.rules.made_new' } })).not.toBe('');
    expect(detailsSentence({ place: { kind: 'cell', cell: 'nowhere' } })).toBe('');
  });
});
