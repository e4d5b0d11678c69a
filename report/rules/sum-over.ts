import { failedLists, listViolation, miscountedNames } from './list-findings';
import { ALL_SECTIONS, failing, type Rule } from './rule';

/** Listed parts (其中 …) add up to more than the stated whole. W where another whole may be meant. */
export const sumOver: Rule = {
  id: 'SUM-OVER',
  reads: ALL_SECTIONS,
  severity: 'B',
  basis: () => '年度报告内容应当真实、准确、完整',
  check: (subject) =>
    failing([
      ...failedLists(subject, 'over').map((one) => listViolation(one, one.reading.certain ? 'B' : 'W')),
      ...miscountedNames(subject, 'over'),
    ]),
};
