import { describe, expect, it } from 'vitest';
import { isLongEnough, namelessShingles, nearKeys, nearShare } from './near-text';

const EDUCATION = { name: '西宁市湟中区教育局', aliases: ['湟中区教育局'] };
const FINANCE = { name: '西宁市湟中区财政局', aliases: [] };
const text = (name: string, figure: number) =>
  `${name}公开信息${figure}条，依法办理各类申请，认真听取群众意见，明确初审、复审、终审责任，发布后组织抽查并及时更正。`;

describe('near texts', () => {
  const own = namelessShingles(text(EDUCATION.name, 30), EDUCATION);

  it('are the same with the name and the figures replaced', () => {
    const other = namelessShingles(text(FINANCE.name, 99), FINANCE);
    expect(nearShare(own, other)).toBe(1);
    expect(nearKeys(other)).toEqual(nearKeys(own));
    expect(nearShare(own, namelessShingles(text('湟中区教育局', 7), EDUCATION))).toBe(1);
  });

  it('with another unit’s name left in are nearly the same, and still found', () => {
    const other = namelessShingles(text(FINANCE.name, 99), EDUCATION);
    expect(nearShare(own, other)).toBeLessThan(1);
    expect(nearKeys(other).some((key) => nearKeys(own).includes(key))).toBe(true);
  });

  it('are no copies where they are short', () => {
    const short = namelessShingles('没有其他需要报告的事项。', EDUCATION);
    expect(isLongEnough(short)).toBe(false);
    expect(nearKeys(short)).toEqual([]);
    expect(isLongEnough(own)).toBe(true);
  });

  it('have keys that PostgreSQL’s integer holds', () => {
    for (const key of nearKeys(own)) expect(key).toBe(key | 0);
    expect(nearKeys(own).length).toBe(25);
  });
});
