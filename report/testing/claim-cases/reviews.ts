import type { ClaimCase } from './claim-case';

const B = ['CLAIM-REVIEW B'];

/** Reviews and suits. */
export const REVIEW_CASES: readonly ClaimCase[] = [
  {
    says: '因政府信息公开引发行政复议1件、行政诉讼2件。',
    tables: { 'rec.upheld': 1, 'dir.upheld': 1, 'post.other': 1 },
  },
  {
    says: '因政府信息公开引发行政复议1件、行政诉讼3件。',
    tables: { 'rec.upheld': 1, 'dir.upheld': 1, 'post.other': 1 },
    due: B,
  },
  { says: '被申请政府信息公开行政复议一件。', tables: { 'rec.pending': 1 } },
  {
    says: '发生政府信息公开行政复议、行政诉讼案件共3件。',
    tables: { 'rec.upheld': 1, 'dir.upheld': 1, 'post.other': 1 },
  },
  {
    says: '发生政府信息公开行政复议、行政诉讼案件共4件。',
    tables: { 'rec.upheld': 1, 'dir.upheld': 1, 'post.other': 1 },
    due: B,
  },
  {
    says: '政府信息公开行政复议351件，其中结果维持72件，结果纠正64件，其他结果178件，尚未审结37件；政府信息公开行政诉讼46件，其中结果维持25件，结果纠正5件，其他结果9件，尚未审结7件。',
    tables: {
      'rec.upheld': 72,
      'rec.corrected': 64,
      'rec.other': 178,
      'rec.pending': 37,
      'dir.upheld': 20,
      'post.upheld': 5,
      'dir.corrected': 5,
      'post.other': 9,
      'dir.pending': 7,
    },
    of: 'government',
  },
  {
    says: '政府信息公开行政复议351件，其中结果维持72件，结果纠正46件，其他结果178件，尚未审结55件。',
    tables: { 'rec.upheld': 72, 'rec.corrected': 64, 'rec.other': 178, 'rec.pending': 37 },
    of: 'government',
    due: [...B, ...B],
  },
  { says: '涉政府信息公开复议9件已审结，诉讼3件审理中。', tables: { 'rec.upheld': 9, 'dir.pending': 3 } },
  {
    says: '涉政府信息公开复议9件已审结，诉讼3件审理中。',
    tables: { 'rec.upheld': 8, 'dir.pending': 3 },
    due: B,
  },
  {
    says: '政府信息公开行政诉讼案件中，未经复议直接起诉2件，复议后起诉1件。',
    tables: { 'dir.upheld': 2, 'post.other': 1 },
  },
  {
    says: '政府信息公开行政诉讼案件中，未经复议直接起诉1件，复议后起诉2件。',
    tables: { 'dir.upheld': 2, 'post.other': 1 },
    due: [...B, ...B],
  },
  { says: '行政复议机构全年办理行政复议案件230件。', tables: { 'rec.upheld': 1 } },
  { says: '全年承办行政复议案件230件，行政应诉案件40件。', tables: { 'rec.upheld': 1 } },
  { says: '开展行政复议法培训2次。' },
  { says: '2022年政府信息公开行政复议3件。', tables: { 'rec.upheld': 1 } },
  { says: '行政复议2件。', section: '4', tables: { 'rec.upheld': 1 }, due: B },
  { says: '行政复议2件，维持1件，纠正1件。', section: '4', tables: { 'rec.upheld': 1, 'rec.corrected': 1 } },
  { says: '1件政府信息公开行政复议，结果维持。', tables: { 'rec.upheld': 2 }, due: B },
  { says: '政府信息公开行政诉讼二审1件。', tables: { 'dir.upheld': 2 } },
];
