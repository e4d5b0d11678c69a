import { describe, expect, it } from 'vitest';
import { entriesOf, sessionWords, spanWords } from './entries';

const at = (time: string) => new Date(`2024-01-20T${time}:00+08:00`);

describe('entriesOf', () => {
  it('puts sittings, filed versions and archives into one line, newest first', () => {
    const session = { name: '甲', saves: 3, cells: 2, texts: 0, causes: ['typed' as const] };
    const entries = entriesOf({
      sessions: [
        { ...session, number: 2, from: at('11:00'), to: at('11:20'), beforeRevision: 3, revision: 5 },
        { ...session, number: 1, from: at('09:00'), to: at('09:10'), beforeRevision: 0, revision: 3 },
      ],
      submissions: [{ number: 1, at: at('10:00'), name: '甲', version: 1 }],
      archives: [{ id: 'x', cause: 'import', form: 'form2021', at: at('08:00'), name: '甲' }],
    });
    expect(entries.map(({ key }) => key)).toEqual(['r5', 's1', 'r3', 'ax']);
    expect(entries[1]?.what).toBe('提交的第 1 版，第 1 次公布的报告');
    expect(entries[0]).toMatchObject({ session: 2, what: '改动 2 个数字' });
  });
});

describe('the words of a sitting', () => {
  it('say how much was changed and how', () => {
    expect(sessionWords({ cells: 3, texts: 1, causes: ['typed'] })).toBe('改动 3 个数字、1 段文字');
    expect(sessionWords({ cells: 3, texts: 0, causes: ['import', 'typed'] })).toBe('改动 3 个数字；导入文件');
    expect(sessionWords({ cells: 0, texts: 0, causes: ['form-move'] })).toBe('内容没有改动；转换报告格式');
  });

  it('name a day once, and two where the sitting went past midnight', () => {
    expect(spanWords(at('14:02'), at('14:36'))).toBe('2024年1月20日 14:02—14:36');
    expect(spanWords(at('14:02'), at('14:02'))).toBe('2024年1月20日 14:02');
    expect(spanWords(at('23:50'), new Date('2024-01-21T00:10:00+08:00'))).toBe(
      '2024年1月20日 23:50—2024年1月21日 00:10',
    );
  });
});
