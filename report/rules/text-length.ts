import { sectionSource } from '../text/sources';
import { failing, type Rule } from './rule';

/** Section 1 is longer than the office allows, white space not counted. The limit is a setting, off by default. */
export const textLength: Rule = {
  id: 'TEXT-LENGTH',
  severity: 'W',
  reads: ['section1'],
  basis: () => '主管部门对本年度报告篇幅的规定',
  check({ report, context }) {
    const limit = context.settings?.maxSection1Characters ?? null;
    const length = limit === null ? 0 : sectionSource(report, '1').tight.length;
    if (limit === null || length <= limit) return failing([]);
    return failing([
      {
        place: { kind: 'section', section: '1' },
        key: 'length',
        title: `“一、总体情况”共${length}字，超过${limit}字`,
        message: `“一、总体情况”共${length}字（空格不计），主管部门规定不超过${limit}字。请删减${length - limit}字以上，或说明原因。`,
        found: `${length}字`,
        expected: `不超过${limit}字`,
      },
    ]);
  },
};
