import type { SharedCellId } from '../forms/shared-cells';
import { failing, notAssessed, ofNotice, type Rule } from './rule';

const NEW: SharedCellId = 't3.new.total';
const OUT: SharedCellId = 't3.carry_out.total';
/** Below this many, a share says nothing. */
const FEWEST = 3;

/** More than half of the year's new applications, and at least three, are carried to next year. */
export const t3Backlog: Rule = {
  id: 'T3-BACKLOG',
  severity: 'W',
  reads: ['t3'],
  basis: ofNotice('表三'),
  check({ amount }) {
    const incoming = amount(NEW);
    const out = amount(OUT);
    if (incoming === undefined || out === undefined) return notAssessed('本年新收或结转下年度未填全');
    if (out < FEWEST || out * 2 <= incoming) return failing([]);
    return failing([
      {
        place: { kind: 'cell', cell: OUT },
        cells: [OUT, NEW],
        title: `结转下年度${out}件，超过本年新收${incoming}件的一半`,
        message: `表三“四、结转下年度继续办理”总计${out}件，本年新收${incoming}件。请核对是否有已办结的未计入办理结果；属实的，请说明原因。`,
        found: `结转${out}件`,
        expected: `不超过新收${incoming}件的一半`,
      },
    ]);
  },
};
