import type { ClaimCase } from './claim-case';

const TABLE2 = ['CLAIM-TABLE2 W'];
const PERCENT = ['PERCENT W'];
const TOPIC = '（二）依申请公开情况。';

/** The many ways to speak of table 2, of shares and changes, of lists, and of one channel twice. */
export const OTHER_WAYS: readonly ClaimCase[] = [
  { says: '全年没有作出行政许可决定。' },
  { says: '全年没有作出行政许可决定。', tables: { permit: 18 }, due: TABLE2 },
  { says: '全年未作出行政处罚、行政强制决定。', tables: { permit: 18 } },
  { says: '全年未作出行政处罚、行政强制决定。', tables: { coercion: 2 }, due: TABLE2 },
  { says: '本年度未制发行政规范性文件。' },
  { says: '本年度未制发行政规范性文件。', tables: { issued: 1 }, due: TABLE2 },
  { says: '没有收取行政事业性收费。', tables: { fee: '3.2' }, due: TABLE2 },
  { says: '作出许可决定208件。', tables: { permit: 208 } },
  { says: '作出许可决定208件。', tables: { permit: 280 }, due: TABLE2 },
  { says: '办理食品经营类行政许可120件。', tables: { permit: 903 } },
  { says: '收取水资源费1506.4万元。', tables: { fee: '1560.4' }, due: TABLE2 },
  { says: '收取水资源费1506.4万元。', tables: { fee: '4210.75' } },
  { says: '归集全市行政许可信息28.5万条、行政处罚信息3.1万条。', tables: { permit: 12 } },
  { says: `${TOPIC}新收30件，比2022年的24件增加6件，同比增长25%。`, tables: { new: 30 } },
  { says: `${TOPIC}新收30件，比2022年的24件增加6件，同比增长20%。`, tables: { new: 30 }, due: PERCENT },
  { says: '公开信息由60条降至52条，降幅13.3%。' },
  { says: '公开信息由60条降至52条，降幅15.4%。', due: PERCENT },
  { says: `${TOPIC}申请25件，24件办结，办结率96%。`, tables: { new: 25, granted: 24, carry_out: 1 } },
  {
    says: `${TOPIC}申请25件，24件办结，办结率98%。`,
    tables: { new: 25, granted: 24, carry_out: 1 },
    due: PERCENT,
  },
  {
    says: `${TOPIC}收到申请40件。予以公开17件，占42.5%；部分公开3件，占7.5%；不予处理4件，占10%。`,
    tables: { new: 40, granted: 17, partial: 3, np_petition: 4 },
  },
  {
    says: `${TOPIC}收到申请40件。予以公开17件，占42.5%；部分公开3件，占7.5%；不予处理4件，占1%。`,
    tables: { new: 40, granted: 17, partial: 3, np_petition: 4 },
    due: PERCENT,
  },
  {
    says: `${TOPIC}办结18件。公开类10件（完全公开9件、部分公开1件），占55.6%。`,
    tables: { new: 18, granted: 9, partial: 1, na_not_held: 8 },
  },
  { says: '复议结果被纠正66件，纠错率为20.8%；诉讼结果被纠正7件，占6.6%。' },
  { says: '共计246条，由网站发布的88条、公众号发布的131条、公开栏发布的27条三部分组成。' },
  {
    says: '共计246条，由网站发布的88条、公众号发布的121条、公开栏发布的27条三部分组成。',
    due: ['SUM-UNDER W'],
  },
  { says: '共公开信息50件，其他处理4件；其中市级33件，县级6件。' },
  {
    says: '（一）主动公开情况。通过审计信息专栏公开政府信息20条。\n（四）平台建设情况。门户网站审计信息专栏是主要平台，全年通过审计信息专栏公开政府信息16条。',
    due: ['SELF B'],
  },
  {
    says: '（一）主动公开情况。区政府门户网站发布信息1204条。\n（四）平台建设情况。区政府网站发布信息1240条。',
    due: ['SELF B'],
  },
  {
    says: '（一）主动公开情况。区政府门户网站发布信息1204条。\n（四）平台建设情况。区政府网站发布信息1204条。',
  },
];
