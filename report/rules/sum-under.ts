import { failedLists, type ListFailure, listViolation, miscountedNames } from './list-findings';
import { ALL_SECTIONS, failing, type Rule } from './rule';

/** One part named out of many is ordinary language (其中原创12条), unless the list is said to be all. */
const saysAll = ({ reading, parts }: ListFailure) => reading.complete || parts.length > 1;

/** Listed parts add up to less than the stated whole; W where the passage says that the list is complete. */
export const sumUnder: Rule = {
  id: 'SUM-UNDER',
  reads: ALL_SECTIONS,
  severity: 'I',
  basis: () => '年度报告内容应当真实、准确、完整',
  check: (subject) =>
    failing([
      ...failedLists(subject, 'under')
        .filter(saysAll)
        .map((one) => listViolation(one, one.reading.complete && one.reading.certain ? 'W' : 'I')),
      ...miscountedNames(subject, 'under'),
    ]),
};
