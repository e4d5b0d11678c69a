import type { ClaimCase } from './claim-case';

const B = ['CLAIM-REVIEW B'];
const W = ['CLAIM-REVIEW W'];
const ABSOLUTE = ['CLAIM-ABSOLUTE W'];
const ITEM = '（五）监督保障情况。';
const MANY = {
  'rec.upheld': 12,
  'rec.corrected': 5,
  'rec.other': 3,
  'rec.pending': 1,
  'dir.upheld': 4,
  'post.upheld': 3,
  'post.pending': 1,
  'dir.corrected': 1,
};

/** The many ways to speak of reviews and suits. */
export const REVIEW_WAYS: readonly ClaimCase[] = [
  { says: `${ITEM}行政复议21件：维持12件、纠正5件、其他结果3件、未审结1件。`, tables: MANY },
  {
    says: `${ITEM}行政复议21件：维持15件、纠正2件、其他结果3件、未审结1件。`,
    tables: MANY,
    due: [...W, ...W],
  },
  { says: `${ITEM}因信息公开行政诉讼9件，其中7件维持、1件纠正、1件未审结。`, tables: MANY },
  {
    says: `${ITEM}因信息公开行政诉讼9件，其中6件维持、2件纠正、1件未审结。`,
    tables: MANY,
    due: [...B, ...B],
  },
  { says: `${ITEM}有21件信息公开答复被申请行政复议、9件被提起行政诉讼。`, tables: MANY },
  { says: `${ITEM}有12件信息公开答复被申请行政复议、9件被提起行政诉讼。`, tables: MANY, due: B },
  { says: `${ITEM}因政府信息公开发生行政诉讼9件（直接起诉5件，经复议后起诉4件），纠正1件。`, tables: MANY },
  {
    says: `${ITEM}因政府信息公开发生行政诉讼9件（直接起诉5件，经复议后起诉4件），纠正2件。`,
    tables: MANY,
    due: B,
  },
  {
    says: `${ITEM}因政府信息公开发生行政诉讼9件（直接起诉4件，经复议后起诉5件）。`,
    tables: MANY,
    due: [...B, ...B],
  },
  { says: `${ITEM}信息公开答复引起复议21件，已审结20件，正在审理1件。`, tables: MANY },
  { says: `${ITEM}信息公开类行政复议21件，3件正在审理。`, tables: MANY, due: B },
  { says: `${ITEM}1件不服信息公开答复申请行政复议，复议机关维持原答复。`, tables: { 'rec.upheld': 1 } },
  {
    says: `${ITEM}1件不服信息公开答复申请行政复议，复议机关维持原答复。`,
    tables: { 'rec.upheld': 2 },
    due: B,
  },
  // Other cases.
  { says: `${ITEM}因治安处罚引发的行政复议17件、行政诉讼6件，不属于信息公开案件。`, tables: MANY },
  { says: `${ITEM}全局各类行政复议案件共71件，信息公开类仅占一部分。`, tables: MANY },
  { says: `${ITEM}作为复议机关，全年受理行政复议申请1203件，审结1147件。`, tables: MANY },
  { says: `${ITEM}住建系统收到民事诉讼4件。`, tables: MANY },
  { says: `${ITEM}全系统收到行政复议申请33件，均为投诉举报处理类案件。`, tables: MANY },
  { says: `${ITEM}劳动人事争议仲裁案件行政诉讼12件。`, tables: MANY },
  { says: `${ITEM}工伤认定引发行政复议8件、行政诉讼5件。`, tables: MANY },
  { says: `${ITEM}2022年被纠正的7起复议案件均已逐案复盘。`, tables: MANY },
  { says: `${ITEM}收到信息公开申请9件，无一件引发行政复议或行政诉讼。`, tables: { new: 9 } },
  {
    says: `${ITEM}收到信息公开申请9件，无一件引发行政复议或行政诉讼。`,
    tables: { new: 9, 'rec.upheld': 1 },
    due: ['CLAIM-NONE B'],
  },
  // Wholly so.
  {
    says: `${ITEM}信息公开类5件行政复议、1件行政诉讼，结果均为维持。`,
    tables: { 'rec.upheld': 5, 'dir.upheld': 1 },
  },
  {
    says: `${ITEM}信息公开类5件行政复议、1件行政诉讼，结果均为维持。`,
    tables: { 'rec.upheld': 4, 'rec.corrected': 1, 'dir.upheld': 1 },
    due: ABSOLUTE,
  },
  {
    says: `${ITEM}信息公开引发复议4件，除1件未审结外，其余3件均维持。`,
    tables: { 'rec.upheld': 3, 'rec.pending': 1 },
  },
  { says: `${ITEM}信息公开复议审结3件，全部维持。`, tables: { 'rec.upheld': 3, 'rec.pending': 1 } },
  {
    says: `${ITEM}信息公开复议审结3件，全部维持。`,
    tables: { 'rec.upheld': 2, 'rec.other': 1 },
    due: ABSOLUTE,
  },
  {
    says: `${ITEM}信息公开行政复议2件，纠正1件，行政诉讼1件全部维持。`,
    tables: { 'rec.upheld': 1, 'rec.corrected': 1, 'dir.upheld': 1 },
  },
  { says: `${ITEM}信息公开行政复议10件，维持率60%。`, tables: { 'rec.upheld': 6, 'rec.other': 4 } },
  {
    says: `${ITEM}信息公开行政复议10件，维持率70%。`,
    tables: { 'rec.upheld': 6, 'rec.other': 4 },
    due: ['PERCENT W'],
  },
];
