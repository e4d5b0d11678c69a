import type { SharedCellId } from '../forms/shared-cells';
import { amountsBefore } from './last-year';
import { failing, notAssessed, ofNotice, type Rule } from './rule';

const NEW: SharedCellId = 't3.new.total';
const CARRIED_IN: SharedCellId = 't3.carried_in.total';
const CASES = ['t4.rec.total', 't4.dir.total', 't4.post.total'] as const satisfies readonly SharedCellId[];

/** Reviews or suits, though no application came this year or last. It may be right: a case may be of an older one. */
export const t4NoRequests: Rule = {
  id: 'T4-NO-REQUESTS',
  severity: 'I',
  reads: ['t3', 't4'],
  basis: ofNotice('表四'),
  check({ amount, context }) {
    if (!context.lastYear) return notAssessed('没有上年的报告可供比较');
    const before = amountsBefore(context.lastYear)(NEW);
    const requests = [amount(NEW), amount(CARRIED_IN), before];
    const cases = CASES.map((id) => amount(id));
    if ([...requests, ...cases].some((one) => one === undefined)) return notAssessed('表三或表四未填全');
    const count = cases.reduce<number>((total, one) => total + (one ?? 0), 0);
    if (count === 0 || requests.some((one) => one !== 0)) return failing([]);
    return failing([
      {
        place: { kind: 'table', table: 't4' },
        cells: [...CASES, NEW, CARRIED_IN],
        title: `复议、诉讼共${count}件，但本年和上年都没有申请`,
        message: `表四共${count}件，表三本年和上年新收都为0。案件可能来自更早的申请；请核对是否属实。`,
        found: `复议、诉讼${count}件`,
        expected: '有相应的申请',
      },
    ]);
  },
};
