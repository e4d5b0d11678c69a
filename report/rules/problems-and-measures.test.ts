import { describe, expect, it } from 'vitest';
import { halvesOf } from './problems-and-measures';

describe('halvesOf', () => {
  it.each([
    '公开栏目更新不及时。下一步将加强培训。',
    '有两个村的公开栏半年没有换过内容，已由包村干部逐月检查。',
    '政策解读形式单一，群众看不懂。今年请业务科室各写三篇问答。',
    '档案早年手工登记，检索一次平均要用三天。2025年上半年把旧案卷扫描入库，答复时附检索截图。',
    '解读文章术语多。每篇另配一张图表。',
    '人手少、轮换快；安排专人负责，每季度抽查一次。',
    '一是部分信息错字较多。二是附件打不开。对此，组织了两轮校对，重新上传了附件。',
  ])('has both halves: %s', (text) => {
    expect(halvesOf(text)).toEqual({ problems: true, measures: true });
  });

  it.each([
    '下一步，我局将不断加强组织领导，完善公开制度，提升服务水平。',
    '今后继续加大公开力度，丰富公开内容，不定期开展培训。',
  ])('has measures alone: %s', (text) => {
    expect(halvesOf(text)).toEqual({ problems: false, measures: true });
  });

  it.each([
    '存在的主要问题：培训开展不够，公开内容不全面，更新不及时。',
    '工作人员业务不熟，信息质量不高；政策解读数量少、形式单一。',
  ])('has problems alone: %s', (text) => {
    expect(halvesOf(text)).toEqual({ problems: true, measures: false });
  });
});
