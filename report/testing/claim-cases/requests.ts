import type { ClaimCase } from './claim-case';

const B = ['CLAIM-REQUESTS B'];
const W = ['CLAIM-REQUESTS W'];

/** Applications received, settled, carried over. */
export const REQUEST_CASES: readonly ClaimCase[] = [
  { says: '2023年，我局共收到政府信息公开申请12件。', tables: { new: 12 } },
  { says: '2023年，我局共收到政府信息公开申请12件。', tables: { new: 21 }, due: B },
  { says: '全年收到依申请公开 31 件，均已按规定办理。', tables: { new: 31 } },
  { says: '全年收到依申请公开 32 件，均已按规定办理。', tables: { new: 31 }, due: B },
  { says: '全年收到依申请公开３２件。', tables: { new: 31 }, due: B },
  { says: '本年度受理信息公开申请一百六十六件。', tables: { new: 166 } },
  { says: '本年度受理信息公开申请一百六十六件。', tables: { new: 165 }, due: B },
  { says: '共受理政府信息公开申请3,001件。', tables: { new: 3001 } },
  { says: '共受理政府信息公开申请3,001件。', tables: { new: 3119 }, due: B },
  { says: '收到公民、法人和其他组织提出的政府信息公开申请两件。', tables: { new: 2 } },
  { says: '收到公民、法人和其他组织提出的政府信息公开申请两件。', tables: { new: 0 }, due: B },
  { says: '今年共接到群众依申请公开5件次。', tables: { new: 5 } },
  { says: '2023年收到3件政府信息公开申请。', tables: { new: 4 }, due: B },
  {
    says: '（二）依申请公开情况。2023年共收到7件，已办结7件。',
    tables: { new: 7, done_total: 7, granted: 7 },
  },
  {
    says: '（二）依申请公开情况。2023年共收到7件，已办结6件，结转下年1件。',
    tables: { new: 7, granted: 6, carry_out: 1 },
  },
  {
    says: '（二）依申请公开情况。2023年共收到7件，已办结7件，结转下年1件。',
    tables: { new: 7, granted: 6, carry_out: 1 },
    due: B,
  },
  { says: '共受理政府信息公开申请15件（含上年结转2件）。', tables: { new: 13, carried_in: 2 } },
  { says: '共受理政府信息公开申请15件（含上年结转3件）。', tables: { new: 13, carried_in: 2 }, due: B },
  { says: '共处理申请15件，其中新收13件、上年结转2件。', tables: { new: 13, carried_in: 2 } },
  { says: '新收政府信息公开申请13件，上年度结转政府信息公开申请2件。', tables: { new: 13, carried_in: 2 } },
  {
    says: '新收政府信息公开申请15件，上年度结转政府信息公开申请2件。',
    tables: { new: 13, carried_in: 2 },
    due: B,
  },
  {
    says: '收到政府信息公开申请4件，3件已答复，1件正在办理中。',
    tables: { new: 4, granted: 3, carry_out: 1 },
  },
  {
    says: '收到政府信息公开申请4件，2件已答复，2件正在办理中。',
    tables: { new: 4, granted: 3, carry_out: 1 },
    due: [...B, ...B],
  },
  {
    says: '收到申请14件（信件10件，网络4件），办结12件，2件结转下年度。',
    tables: { new: 14, granted: 12, carry_out: 2 },
  },
  {
    says: '收到申请14件（信件10件，网络4件），办结12件，3件结转下年度。',
    tables: { new: 14, granted: 12, carry_out: 2 },
    due: B,
  },
  {
    says: '全市共受理政府信息公开申请3119件，答复3050件（含上年度结转申请34件，另有103件顺延到下年度答复），均在法定期限内予以答复。',
    tables: { new: 3119, carried_in: 34, granted: 3050, carry_out: 103 },
    of: 'government',
  },
  {
    says: '全市共受理政府信息公开申请3119件，答复3005件（含上年度结转申请34件，另有103件顺延到下年度答复）。',
    tables: { new: 3119, carried_in: 34, granted: 3050, carry_out: 103 },
    of: 'government',
    due: B,
  },
  { says: '区政府办代表区政府受理政府信息公开申请17件。', tables: { new: 95 }, of: 'government', due: W },
  {
    says: '本级收到政府信息公开申请17件，全区共收到政府信息公开申请95件。',
    tables: { new: 95 },
    of: 'government',
  },
  { says: '全区共收到政府信息公开申请94件。', tables: { new: 95 }, of: 'government', due: B },
  { says: '各乡镇收到政府信息公开申请30件。', tables: { new: 12 }, due: W },
  { says: '区卫生健康局收到政府信息公开申请30件，居各部门首位。', tables: { new: 95 }, of: 'government' },
  { says: '西宁市湟中区教育局收到政府信息公开申请30件。', tables: { new: 3 }, due: B },
  { says: '湟中区教育局收到政府信息公开申请3件。', tables: { new: 3 } },
  { says: '2022年收到政府信息公开申请9件。', tables: { new: 3 } },
  { says: '2022年收到政府信息公开申请9件，2023年收到政府信息公开申请3件。', tables: { new: 3 } },
  { says: '2022年收到政府信息公开申请9件，2023年收到政府信息公开申请5件。', tables: { new: 3 }, due: B },
  { says: '收到政府信息公开申请12件，较上年减少3件，同比下降20%。', tables: { new: 12 } },
  { says: '收到政府信息公开申请12件，比去年增加5件。', tables: { new: 11 }, due: B },
  { says: '去年收到政府信息公开申请40件，今年有所减少。', tables: { new: 12 } },
  { says: '自条例施行以来累计受理政府信息公开申请300件。', tables: { new: 12 } },
  { says: '收到网上申请3件。', tables: { new: 5 } },
  { says: '收到行政许可申请30件。', tables: { new: 0 } },
  { says: '收到申请人咨询3件。', tables: { new: 0 } },
  { says: '受理群众来信来访及投诉举报申请20件。', tables: { new: 0 } },
  { says: '通过门户网站收到政府信息公开申请3件。', tables: { new: 5 } },
  { says: '办理依申请公开17件。', tables: { new: 15, carried_in: 2, granted: 17 } },
  { says: '收到政府信息公开申请近20件。', tables: { new: 19 } },
  {
    says: '收到政府信息公开申请42件，其中自然人41件，科研机构1件。',
    tables: { 'new.natural': 41, 'new.research': 1 },
  },
  {
    says: '收到政府信息公开申请42件，其中自然人40件，科研机构2件。',
    tables: { 'new.natural': 41, 'new.research': 1 },
    due: [...W, ...W],
  },
  {
    says: '收到政府信息公开申请5件，其中自然人4件，法人或其他组织1件。',
    tables: { 'new.natural': 4, 'new.legal': 1 },
  },
  { says: '受理热线、信箱480件，办结480件。', tables: { new: 3 } },
  { says: '（四）平台建设。“县长信箱”收到有效信件3件，办结3件。', tables: { new: 9, granted: 9 } },
  { says: '下一步，力争将依申请公开办结时间缩短，争取受理申请不超过10件。', tables: { new: 3 } },
  { says: '收到政府信息公开申请，共计12件。', tables: { new: 13 }, due: B },
  { says: '政府信息公开申请收到数为12件。', tables: { new: 12 } },
  { says: '2023年共收到政府信息公开申请1.2万件。', tables: { new: 12000 } },
  { says: '根据《条例》第二十七条和国办函〔2020〕109号，收到政府信息公开申请2件。', tables: { new: 2 } },
];

/** Sentences that say that nothing came. */
export const NONE_CASES: readonly ClaimCase[] = [
  { says: '未收到政府信息公开申请，也没有上年结转的申请。' },
  { says: '未收到政府信息公开申请，也没有上年结转的申请。', tables: { new: 1 }, due: ['CLAIM-NONE B'] },
  { says: '共接到依申请公开办件0件。', tables: { new: 2 }, due: ['CLAIM-NONE B'] },
  { says: '本年度受理政府信息公开申请零件。', tables: { new: 2 }, due: ['CLAIM-NONE B'] },
  { says: '（二）依申请公开情况。全年受理0件。', tables: { new: 2 }, due: ['CLAIM-REQUESTS B'] },
  { says: '全年未收到有关信息公开工作方面的投诉。', tables: { new: 2 } },
  { says: '未收到申请人对答复提出的异议。', tables: { new: 2 } },
  { says: '未发生因政府信息公开申请引发的行政复议、行政诉讼。', tables: { new: 2 } },
  {
    says: '未发生因政府信息公开申请引发的行政复议、行政诉讼。',
    tables: { 'rec.upheld': 1 },
    due: ['CLAIM-NONE B'],
  },
  { says: '无政府信息公开行政诉讼败诉案件。', tables: { 'dir.upheld': 1 } },
  { says: '行政复议0件，行政诉讼0件。', tables: { 'post.other': 1 }, due: ['CLAIM-NONE B'] },
  { says: '2022年未收到政府信息公开申请。', tables: { new: 2 } },
  {
    says: '区政府办公室未收到政府信息公开申请。',
    tables: { new: 95 },
    of: 'government',
    due: ['CLAIM-NONE W'],
  },
  { says: '未收到书面申请，收到网上申请3件。', tables: { new: 3 } },
];
