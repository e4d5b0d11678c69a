import { assembleForm } from './assemble';
import { type DisclosureCellId, type DisclosureGroup, disclosureTable } from './disclosure-table';
import type { Form } from './form';
import { CLOSING_ROWS, COMMON_ROWS } from './request-rows';
import { type RequestCellId, type RequestRow, requestsTable } from './requests-table';
import { REVIEWS_TABLE, type ReviewCellId } from './reviews-table';
import { SECTION1_ITEMS, SECTIONS } from './sections';

const ITEM_COLUMNS = [
  { id: 'prev_items', label: '上一年项目数量', kind: 'count' },
  { id: 'delta', label: '本年增/减', kind: 'delta' },
] as const;
const DECISION_COLUMNS = [
  ...ITEM_COLUMNS,
  { id: 'decisions', label: '处理决定数量', kind: 'count' },
] as const;

const DISCLOSURE = [
  {
    id: 'a1',
    head: '第二十条第（一）项',
    columns: [
      { id: 'made_new', label: '本年新制作数量', kind: 'count' },
      { id: 'published_new', label: '本年新公开数量', kind: 'count' },
      { id: 'public_total', label: '对外公开总数量', kind: 'count', adding: 'shared' },
    ],
    rows: [
      { id: 'rules', label: '规章', power: 'rules' },
      { id: 'normative', label: '规范性文件', power: null },
    ],
  },
  {
    id: 'a5',
    head: '第二十条第（五）项',
    columns: DECISION_COLUMNS,
    rows: [
      { id: 'permit', label: '行政许可', power: 'permit' },
      { id: 'other_service', label: '其他对外管理服务事项', power: null },
    ],
  },
  {
    id: 'a6',
    head: '第二十条第（六）项',
    columns: DECISION_COLUMNS,
    rows: [
      { id: 'penalty', label: '行政处罚', power: 'penalty' },
      { id: 'coercion', label: '行政强制', power: 'coercion' },
    ],
  },
  {
    id: 'a8',
    head: '第二十条第（八）项',
    columns: ITEM_COLUMNS,
    rows: [{ id: 'admin_fee', label: '行政事业性收费', power: null }],
  },
  {
    id: 'a9',
    head: '第二十条第（九）项',
    columns: [
      { id: 'count', label: '采购项目数量', kind: 'count' },
      // The notice names no unit of measure; 万元 as in the later form. Reports in 元 are for a person to judge.
      { id: 'amount', label: '采购总金额', kind: 'money' },
    ],
    rows: [{ id: 'procurement', label: '政府集中采购', power: null }],
  },
] as const satisfies readonly DisclosureGroup[];

const REQUESTS = [
  ...COMMON_ROWS,
  { id: 'oth_total', label: '（六）其他处理', part: 'outcome', group: null },
  ...CLOSING_ROWS,
] as const satisfies readonly RequestRow[];

/** Every cell of the 2019 form as a literal type: a wrong id does not compile. */
export type CellIdOf2019 =
  | DisclosureCellId<(typeof DISCLOSURE)[number]>
  | RequestCellId<(typeof REQUESTS)[number]>
  | ReviewCellId;

/** The trial form for the reports of 2019 and 2020 (国办公开办函〔2019〕60号). */
export const form2019: Form = assembleForm(
  {
    name: 'form2019',
    label: '2019年格式（试行）',
    basis: '国办公开办函〔2019〕60号',
    fromYear: 2019,
    toYear: 2020,
    sections: SECTIONS,
    section1Items: SECTION1_ITEMS,
  },
  [disclosureTable(DISCLOSURE), requestsTable(REQUESTS), REVIEWS_TABLE],
);
