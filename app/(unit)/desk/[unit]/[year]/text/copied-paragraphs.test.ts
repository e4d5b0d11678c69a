import { describe, expect, it } from 'vitest';
import { namelessShingles } from '@/report/similarity/near-text';
import { copiedParagraphs } from './copied-paragraphs';

const OF = { name: '西宁市湟中区教育局', aliases: [] };
const LAST = [
  '2022年，西宁市湟中区教育局通过门户网站、微信公众号和信息公开栏公开各类信息166条，其中招生入学信息32条、学校收费信息18条、教师招聘信息9条。',
  '一年来组织开展政府信息公开业务培训2次，参训人员64人次，对各学校信息公开专栏逐一检查，发现并整改链接失效等问题7个。',
].join('\n');
const OWN =
  '本年度新建义务教育招生入学专题，集中公开学区划分、报名办法、录取名单，并在社区张贴纸质通告，方便不上网的家长查阅。';

const copiedIn = (text: string) => copiedParagraphs(text, namelessShingles(LAST, OF), OF);

describe('copiedParagraphs', () => {
  it('finds the paragraph that was taken over with other figures and another year', () => {
    const taken = (LAST.split('\n')[0] ?? '').replace('2022', '2023').replace('166', '171');
    const text = `${OWN}\n\n${taken}`;
    const [copied, ...more] = copiedIn(text);
    expect(more).toEqual([]);
    expect(copied).toMatchObject({ number: 2 });
    expect(text.slice(copied?.start, copied?.end)).toBe(taken);
  });

  it('lets be what is new, and formulas too short to be copied', () => {
    expect(copiedIn(OWN)).toEqual([]);
    expect(
      copiedParagraphs('没有需要报告的事项。', namelessShingles('没有需要报告的事项。', OF), OF),
    ).toEqual([]);
  });
});
