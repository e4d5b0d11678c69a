import type { ClaimCase } from './claim-case';

const B = ['CLAIM-OUTCOMES B'];
const OPEN = '收到政府信息公开申请10件，';

/** What became of applications. */
export const OUTCOME_CASES: readonly ClaimCase[] = [
  {
    says: `${OPEN}其中予以公开6件，部分公开2件，不予公开1件，无法提供1件。`,
    tables: { new: 10, granted: 6, partial: 2, deny_internal: 1, na_not_held: 1 },
  },
  {
    says: `${OPEN}其中予以公开6件，部分公开2件，不予公开1件，无法提供1件。`,
    tables: { new: 10, granted: 5, partial: 3, deny_internal: 1, na_not_held: 1 },
    due: [...B, ...B],
  },
  {
    says: '收到申请5件:3件予以公开,1件部分公开,1件不公开并告知行政查询途径。',
    tables: { new: 5, granted: 3, partial: 1, deny_query: 1 },
  },
  {
    says: '收到申请5件:3件予以公开,1件部分公开,1件不予公开。',
    tables: { new: 5, granted: 3, partial: 1, na_not_held: 1 },
    due: B,
  },
  { says: `${OPEN}予以公开、部分公开共8件。`, tables: { new: 10, granted: 6, partial: 2, np_petition: 2 } },
  {
    says: `${OPEN}予以公开和部分公开共9件。`,
    tables: { new: 10, granted: 6, partial: 2, np_petition: 2 },
    due: B,
  },
  {
    says: `${OPEN}予以公开、部分公开、不予公开分别为6件、2件、2件。`,
    tables: { new: 10, granted: 6, partial: 2, deny_law: 2 },
  },
  {
    says: `${OPEN}予以公开、部分公开、不予公开分别为6件、3件、1件。`,
    tables: { new: 10, granted: 6, partial: 2, deny_law: 2 },
    due: [...B, ...B],
  },
  {
    says: `${OPEN}属于国家秘密不予公开1件。`,
    tables: { new: 10, granted: 6, deny_secret: 1, deny_query: 3 },
  },
  {
    says: `${OPEN}因国家秘密不予公开2件。`,
    tables: { new: 10, granted: 6, deny_secret: 1, deny_query: 3 },
    due: B,
  },
  { says: `${OPEN}因信息尚在制作而不予公开1件。`, tables: { new: 10, granted: 6, deny_process: 4 } },
  {
    says: `${OPEN}本机关不掌握相关政府信息无法提供3件，没有现成信息需要另行制作1件。`,
    tables: { new: 10, granted: 6, na_not_held: 3, na_need_create: 1 },
  },
  {
    says: `${OPEN}本机关不掌握相关政府信息无法提供1件。`,
    tables: { new: 10, granted: 6, na_not_held: 3, na_need_create: 1 },
    due: B,
  },
  {
    says: `${OPEN}不予处理4件，其中信访举报投诉类申请3件、重复申请1件。`,
    tables: { new: 10, granted: 6, np_petition: 3, np_duplicate: 1 },
  },
  {
    says: `${OPEN}不予处理4件，其中信访举报投诉类申请2件、重复申请2件。`,
    tables: { new: 10, granted: 6, np_petition: 3, np_duplicate: 1 },
    due: [...B, ...B],
  },
  { says: `${OPEN}其他处理4件。`, tables: { new: 10, granted: 6, oth_no_correction: 1, oth_other: 3 } },
  {
    says: `${OPEN}其他处理3件。`,
    tables: { new: 10, granted: 6, oth_no_correction: 1, oth_other: 3 },
    due: B,
  },
  {
    says: '网上申请6件，予以公开5件；信函申请4件，予以公开1件。',
    tables: { new: 10, granted: 6, partial: 4 },
  },
  { says: '制作、获取信息64条: 主动公开16,依申请12,不予公开36。', tables: { new: 3, granted: 3 } },
  { says: '公开属性认定中，主动公开30件、依申请公开5件、不予公开8件。' },
  { says: '2022年予以公开政府信息公开申请9件。', tables: { granted: 3 } },
  { says: '收到政府信息公开申请3件，予以公开3件。', tables: { new: 3, 'granted.biz': 0, granted: 3 } },
  { says: '依申请公开方面，同意公开2件。', tables: { granted: 3 }, due: B },
  { says: '依申请公开方面，不同意公开2件。', tables: { deny_third_party: 2 } },
  { says: '收到申请10件，按规定全部予以公开10件。', tables: { new: 10, granted: 10 } },
  { says: '部分公开1件。', section: '3', tables: { partial: 2 }, due: B },
];

/** 全部, 均, 100%. */
export const ABSOLUTE_CASES: readonly ClaimCase[] = [
  { says: '收到政府信息公开申请3件，已全部办结。', tables: { new: 3, granted: 3 } },
  {
    says: '收到政府信息公开申请3件，已全部办结。',
    tables: { new: 3, granted: 2, carry_out: 1 },
    due: ['CLAIM-ABSOLUTE W'],
  },
  {
    says: '收到政府信息公开申请3件，均已答复。',
    tables: { new: 3, granted: 2, carry_out: 1 },
    due: ['CLAIM-ABSOLUTE W'],
  },
  { says: '收到政府信息公开申请3件，均在法定期限内答复。', tables: { new: 3, granted: 2, carry_out: 1 } },
  { says: '依申请公开按时答复率100%。', tables: { new: 3, granted: 2, carry_out: 1 } },
  { says: '依申请公开答复率100%。', tables: { new: 3, granted: 2, carry_out: 1 }, due: ['CLAIM-ABSOLUTE W'] },
  { says: '办理人大建议12件，均已办结，办复率100%。', tables: { carry_out: 1 } },
  { says: '政务新媒体抽查合格率均为100%。', tables: { carry_out: 1 } },
  { says: '受理热线480件，办结率100%。', tables: { carry_out: 1 } },
  {
    says: '因政府信息公开被申请行政复议2件，均被维持。',
    tables: { 'rec.upheld': 2, 'dir.corrected': 1 },
  },
  {
    says: '因政府信息公开被申请行政复议2件，均被维持。',
    tables: { 'rec.upheld': 1, 'rec.corrected': 1 },
    due: ['CLAIM-ABSOLUTE W'],
  },
  {
    says: '政府信息公开行政诉讼2件，全部维持原判。',
    tables: { 'dir.upheld': 1, 'post.pending': 1 },
    due: ['CLAIM-ABSOLUTE W'],
  },
  // 均 is said of those named last.
  {
    says: '政府信息公开行政复议5件，其中纠正1件；行政诉讼4件，3件先复议后诉讼，均被法院维持，1件直接起诉，仍在审理。',
    tables: { 'rec.upheld': 4, 'rec.corrected': 1, 'post.upheld': 3, 'dir.pending': 1 },
  },
  {
    says: '因政府信息公开被提起行政诉讼4件，3件经复议后提起，均获维持。',
    tables: { 'post.upheld': 2, 'post.corrected': 1, 'dir.upheld': 1 },
    due: ['CLAIM-ABSOLUTE W'],
  },
  {
    says: '因政府信息公开被提起行政诉讼4件，未经复议直接起诉的全部维持。',
    tables: { 'dir.upheld': 3, 'post.corrected': 1 },
  },
  {
    says: '因政府信息公开发生行政复议6件，5件已作出决定，均予维持。',
    tables: { 'rec.upheld': 5, 'rec.pending': 1 },
  },
  {
    says: '因政府信息公开发生行政复议6件，5件已作出决定，均予维持。',
    tables: { 'rec.upheld': 4, 'rec.corrected': 1, 'rec.pending': 1 },
    due: ['CLAIM-ABSOLUTE W'],
  },
  {
    says: '政府信息公开行政复议3件，维持2件、纠正1件。对复议决定不服提起诉讼1件，法院均维持。',
    tables: { 'rec.upheld': 2, 'rec.corrected': 1, 'post.upheld': 1 },
  },
];
