import type { ClaimCase } from './claim-case';

const B = ['CLAIM-OUTCOMES B'];
const W = ['CLAIM-OUTCOMES W'];
const ABSOLUTE = ['CLAIM-ABSOLUTE W'];
const TOPIC = '（二）依申请公开情况。';
const DONE = {
  new: 40,
  granted: 17,
  partial: 3,
  deny_law: 2,
  deny_query: 4,
  na_not_held: 8,
  na_need_create: 2,
  np_petition: 4,
};

/** The many ways to say what became of applications. */
export const OUTCOME_WAYS: readonly ClaimCase[] = [
  { says: `${TOPIC}公开17件、部分公开3件；不予公开6件（法律法规禁止2件、行政查询4件）。`, tables: DONE },
  {
    says: `${TOPIC}公开17件、部分公开3件；不予公开6件（法律法规禁止3件、行政查询3件）。`,
    tables: DONE,
    due: [...B, ...B],
  },
  { says: `${TOPIC}公开14件、部分公开3件。`, tables: DONE, due: W },
  { says: `${TOPIC}同意公开17件，部分同意公开3件，不同意公开6件。`, tables: DONE },
  { says: `${TOPIC}同意公开17件，部分同意公开5件，不同意公开6件。`, tables: DONE, due: B },
  { says: `${TOPIC}公开（含部分公开）20件，占50%。`, tables: DONE },
  { says: `${TOPIC}公开（含部分公开）23件。`, tables: DONE, due: B },
  { says: `${TOPIC}因不掌握、需另行制作等原因无法提供的10件。`, tables: DONE },
  { says: `${TOPIC}因不掌握、需另行制作等原因无法提供的12件。`, tables: DONE, due: B },
  { says: `${TOPIC}不掌握相关信息和需另行制作的10件。`, tables: DONE },
  { says: `${TOPIC}告知信息不存在8件。`, tables: DONE },
  { says: `${TOPIC}告知信息不存在9件。`, tables: DONE, due: B },
  {
    says: `${TOPIC}涉及内部事务和过程性信息不予公开3件。`,
    tables: { new: 3, deny_internal: 1, deny_process: 2 },
  },
  {
    says: `${TOPIC}涉及内部事务和过程性信息不予公开4件。`,
    tables: { new: 3, deny_internal: 1, deny_process: 2 },
    due: B,
  },
  {
    says: `${TOPIC}其余11件按条例分别作了不予公开（2件）、无法提供（7件）、逾期不补正（2件）的答复。`,
    tables: { new: 11, deny_law: 2, na_not_held: 7, oth_no_correction: 2 },
  },
  {
    says: `${TOPIC}其余11件按条例分别作了不予公开（3件）、无法提供（6件）、逾期不补正（2件）的答复。`,
    tables: { new: 11, deny_law: 2, na_not_held: 7, oth_no_correction: 2 },
    due: [...B, ...B],
  },
  {
    says: `${TOPIC}其中2件要求公开补贴名单，已予以公开；1件作区分处理。`,
    tables: { new: 3, granted: 2, partial: 1 },
  },
  { says: `${TOPIC}不予公开中，属于行政查询事项的4件。`, tables: DONE },
  { says: `${TOPIC}不予公开中，属于行政查询事项的3件。`, tables: DONE, due: B },
  { says: `${TOPIC}5件不予处理。`, tables: DONE, due: B },
  { says: `${TOPIC}答复情况分别为：予以公开17件，部分公开3件，无法提供10件。`, tables: DONE },
  { says: `${TOPIC}答复情况分别为：予以公开71件，部分公开3件。`, tables: DONE, due: B },
  { says: `${TOPIC}予以公开十七件，无法提供十件。`, tables: DONE },
  { says: `${TOPIC}予以公开十七件，无法提供一十二件。`, tables: DONE, due: B },
  { says: '文件公开属性认定中，主动公开的118件、依申请公开的46件、不予公开的27件。', tables: DONE },
  { says: `${TOPIC}公开20件（含部分公开3件），无法提供10件。`, tables: DONE },
  {
    says: `${TOPIC}予以公开23件（含部分公开3件），无法提供10件。`,
    tables: DONE,
    due: B,
  },
  // Wholly so.
  {
    says: `${TOPIC}新收申请19件，上年结转1件，年内已全部办结。`,
    tables: { new: 19, carried_in: 1, granted: 18, carry_out: 2 },
    due: ABSOLUTE,
  },
  {
    says: `${TOPIC}新收申请19件，上年结转1件，年内已全部办结。`,
    tables: { new: 19, carried_in: 1, granted: 20 },
  },
  {
    says: `${TOPIC}收到申请8件，全部依法答复。`,
    tables: { new: 8, granted: 7, carry_out: 1 },
    due: ABSOLUTE,
  },
  {
    says: `${TOPIC}收到申请8件，除1件未到期外，其余均已答复。`,
    tables: { new: 8, granted: 7, carry_out: 1 },
  },
  {
    says: `${TOPIC}收到申请8件。\n（四）平台建设情况。热线工单510件全部办结。`,
    tables: { new: 8, granted: 7, carry_out: 1 },
  },
];
