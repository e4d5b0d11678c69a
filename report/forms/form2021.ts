import { assembleForm } from './assemble';
import { type DisclosureCellId, type DisclosureGroup, disclosureTable } from './disclosure-table';
import type { Form } from './form';
import { CLOSING_ROWS, COMMON_ROWS } from './request-rows';
import { type RequestCellId, type RequestRow, requestsTable } from './requests-table';
import { REVIEWS_TABLE, type ReviewCellId } from './reviews-table';
import { SECTION1_ITEMS, SECTIONS } from './sections';

const DISCLOSURE = [
  {
    id: 'a1',
    head: '第二十条第（一）项',
    columns: [
      { id: 'issued', label: '本年制发件数', kind: 'count' },
      { id: 'abolished', label: '本年废止件数', kind: 'count' },
      { id: 'in_force', label: '现行有效件数', kind: 'count', adding: 'shared' },
    ],
    rows: [
      { id: 'rules', label: '规章', power: 'rules' },
      { id: 'normative', label: '行政规范性文件', power: null },
    ],
  },
  {
    id: 'a5',
    head: '第二十条第（五）项',
    columns: [{ id: 'decisions', label: '本年处理决定数量', kind: 'count' }],
    rows: [{ id: 'permit', label: '行政许可', power: 'permit' }],
  },
  {
    id: 'a6',
    head: '第二十条第（六）项',
    columns: [{ id: 'decisions', label: '本年处理决定数量', kind: 'count' }],
    rows: [
      { id: 'penalty', label: '行政处罚', power: 'penalty' },
      { id: 'coercion', label: '行政强制', power: 'coercion' },
    ],
  },
  {
    id: 'a8',
    head: '第二十条第（八）项',
    columns: [{ id: 'amount_wan', label: '本年收费金额（单位：万元）', kind: 'money' }],
    rows: [{ id: 'admin_fee', label: '行政事业性收费', power: null }],
  },
] as const satisfies readonly DisclosureGroup[];

const REQUESTS = [
  ...COMMON_ROWS,
  {
    id: 'oth_no_correction',
    label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    part: 'outcome',
    group: 'oth',
  },
  {
    id: 'oth_no_fee',
    label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    part: 'outcome',
    group: 'oth',
  },
  { id: 'oth_other', label: '3.其他', part: 'outcome', group: 'oth' },
  ...CLOSING_ROWS,
] as const satisfies readonly RequestRow[];

/** Every cell of the 2021 form as a literal type: a wrong id does not compile. */
export type CellIdOf2021 =
  | DisclosureCellId<(typeof DISCLOSURE)[number]>
  | RequestCellId<(typeof REQUESTS)[number]>
  | ReviewCellId;

/** The form for the reports of 2021 and later (国办公开办函〔2021〕30号, 2021-09-26). */
export const form2021: Form = assembleForm(
  {
    name: 'form2021',
    label: '2021年格式',
    basis: '国办公开办函〔2021〕30号',
    fromYear: 2021,
    toYear: null,
    sections: SECTIONS,
    section1Items: SECTION1_ITEMS,
  },
  [disclosureTable(DISCLOSURE), requestsTable(REQUESTS), REVIEWS_TABLE],
);
