import { assembleForm } from '../forms/assemble';
import { type DisclosureGroup, disclosureTable } from '../forms/disclosure-table';
import type { Form } from '../forms/form';
import { CLOSING_ROWS, COMMON_ROWS } from '../forms/request-rows';
import { type RequestRow, requestsTable } from '../forms/requests-table';
import { REVIEWS_TABLE } from '../forms/reviews-table';
import { SECTION1_ITEMS, SECTIONS } from '../forms/sections';

const DISCLOSURE = [
  {
    id: 'a1',
    head: '第二十条第（一）项',
    columns: [
      { id: 'issued', label: '本年制发件数', kind: 'count' },
      { id: 'abolished', label: '本年废止件数', kind: 'count' },
      { id: 'in_force', label: '现行有效件数', kind: 'count' },
      { id: 'reviewed', label: '本年清理件数', kind: 'count' },
    ],
    rows: [
      { id: 'rules', label: '规章', power: 'rules' },
      { id: 'normative', label: '行政规范性文件', power: null },
    ],
  },
] as const satisfies readonly DisclosureGroup[];

/** A group's rows stand together: the new reason not to disclose goes before the rows of 无法提供. */
const afterDenials = COMMON_ROWS.findIndex((row) => row.group === 'na');

const REQUESTS = [
  ...COMMON_ROWS.slice(0, afterDenials),
  { id: 'deny_privacy', label: '9.属于个人隐私', part: 'outcome', group: 'deny' },
  ...COMMON_ROWS.slice(afterDenials),
  { id: 'oth_other', label: '其他', part: 'outcome', group: 'oth' },
  ...CLOSING_ROWS,
] as const satisfies readonly RequestRow[];

/** A form that there is none of: it shows that the next one is its data and a line in the list of national forms. */
export const form2027: Form = assembleForm(
  {
    name: 'form2027',
    label: '2027年格式（虚构）',
    basis: '国办公开办函〔2027〕1号',
    fromYear: 2027,
    toYear: null,
    sections: SECTIONS,
    section1Items: SECTION1_ITEMS,
  },
  [disclosureTable(DISCLOSURE), requestsTable(REQUESTS), REVIEWS_TABLE],
);
