import type { Form } from './form';

/** The six headings, alike in both notices. */
export const SECTIONS = [
  { id: '1', heading: '一、总体情况', table: null },
  { id: '2', heading: '二、主动公开政府信息情况', table: 't2' },
  { id: '3', heading: '三、收到和处理政府信息公开申请情况', table: 't3' },
  { id: '4', heading: '四、政府信息公开行政复议、行政诉讼情况', table: 't4' },
  { id: '5', heading: '五、存在的主要问题及改进情况', table: null },
  { id: '6', heading: '六、其他需要报告的事项', table: null },
] as const satisfies Form['sections'];

/** What section 1 has to speak of, alike in both notices. */
export const SECTION1_ITEMS = [
  '主动公开',
  '依申请公开',
  '政府信息管理',
  '政府信息公开平台建设',
  '监督保障',
] as const;
