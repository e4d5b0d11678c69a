import { describe, expect, it } from 'vitest';
import { form2021 } from '@/report/forms/form2021';
import { findHeadings } from './headings';

const find = (texts: readonly string[]) =>
  findHeadings(
    texts.map((text, block) => ({ block, text })),
    form2021.sections,
  ).map(({ line, section, rest }) => [line, section, rest]);

describe('findHeadings', () => {
  it('finds the six, also worded a little otherwise', () => {
    const texts = [
      '一、总体情况',
      '二、主动公开情况',
      '三、收到和处理政府信息公开 申请情况',
      '四、因政府信息公开被申请行政复议、提起行政诉讼情况',
      '五、存在问题和改进情况',
      '六.其他需要报告的事项。',
    ];
    expect(find(texts).map(([, section]) => section)).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('keeps text that stands in the heading’s own line', () => {
    expect(find(['六、其他需要报告的事项：无'])).toEqual([[0, '6', '无']]);
  });

  it('takes no sub-heading, no list item and no sentence for one', () => {
    const texts = [
      '一、总体情况',
      '（一）主动公开情况',
      '1.主动公开政府信息情况。',
      '一是政务公开渠道单一，大部分信息公开仅依靠微信公众号',
      '主动公开情况',
      '一、加强领导',
    ];
    expect(find(texts)).toEqual([[0, '1', '']]);
  });

  it('finds them under other numbers, where a web page has numbered each list anew', () => {
    const words = form2021.sections.map(({ heading }) => heading.replace(/^.、/, ''));
    const texts = words.flatMap((heading) => [`1.${heading}`, '1.加强培训', '文字']);
    expect(find(texts).map(([, section]) => section)).toEqual(['1', '2', '3', '4', '5', '6']);
    // One of them in a list of section 1 is none.
    expect(find(['一、总体情况', `1.${words[2]}`, '文字'])).toEqual([[0, '1', '']]);
  });

  it('names a seventh, which no form has', () => {
    const texts = ['六、其他需要报告的事项', '无', '七、附表'];
    expect(find(texts)).toEqual([
      [0, '6', ''],
      [2, null, ''],
    ]);
  });

  it('skips a table of contents', () => {
    const contents = form2021.sections.map((section) => section.heading);
    const found = find([...contents, '一、总体情况', '文字', '二、主动公开政府信息情况']);
    expect(found).toEqual([
      [6, '1', ''],
      [8, '2', ''],
    ]);
  });
});
