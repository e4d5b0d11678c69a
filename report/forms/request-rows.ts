import type { RequestRow } from './requests-table';

/** The rows of table 3 that both forms print alike, before （六）其他处理. */
export const COMMON_ROWS = [
  { id: 'new', label: '一、本年新收政府信息公开申请数量', part: 'in', group: null },
  { id: 'carried_in', label: '二、上年结转政府信息公开申请数量', part: 'in', group: null },
  { id: 'granted', label: '（一）予以公开', part: 'outcome', group: null },
  {
    id: 'partial',
    label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    part: 'outcome',
    group: null,
  },
  { id: 'deny_secret', label: '1.属于国家秘密', part: 'outcome', group: 'deny' },
  { id: 'deny_law', label: '2.其他法律行政法规禁止公开', part: 'outcome', group: 'deny' },
  { id: 'deny_security', label: '3.危及“三安全一稳定”', part: 'outcome', group: 'deny' },
  { id: 'deny_third_party', label: '4.保护第三方合法权益', part: 'outcome', group: 'deny' },
  { id: 'deny_internal', label: '5.属于三类内部事务信息', part: 'outcome', group: 'deny' },
  { id: 'deny_process', label: '6.属于四类过程性信息', part: 'outcome', group: 'deny' },
  { id: 'deny_enforcement', label: '7.属于行政执法案卷', part: 'outcome', group: 'deny' },
  { id: 'deny_query', label: '8.属于行政查询事项', part: 'outcome', group: 'deny' },
  { id: 'na_not_held', label: '1.本机关不掌握相关政府信息', part: 'outcome', group: 'na' },
  { id: 'na_need_create', label: '2.没有现成信息需要另行制作', part: 'outcome', group: 'na' },
  { id: 'na_unclear', label: '3.补正后申请内容仍不明确', part: 'outcome', group: 'na' },
  { id: 'np_petition', label: '1.信访举报投诉类申请', part: 'outcome', group: 'np' },
  { id: 'np_duplicate', label: '2.重复申请', part: 'outcome', group: 'np' },
  { id: 'np_publication', label: '3.要求提供公开出版物', part: 'outcome', group: 'np' },
  { id: 'np_mass', label: '4.无正当理由大量反复申请', part: 'outcome', group: 'np' },
  { id: 'np_reconfirm', label: '5.要求行政机关确认或重新出具已获取信息', part: 'outcome', group: 'np' },
] as const satisfies readonly RequestRow[];

/** The rows that close table 3 in both forms. */
export const CLOSING_ROWS = [
  { id: 'done_total', label: '（七）总计', part: 'done', group: null },
  { id: 'carry_out', label: '四、结转下年度继续办理', part: 'out', group: null },
] as const satisfies readonly RequestRow[];
