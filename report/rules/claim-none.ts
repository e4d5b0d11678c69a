import type { Claim } from '../claims/claim';
import { claimsOf } from '../claims/claims';
import { scopeMayDiffer } from '../claims/standing';
import { quote } from '../quote';
import {
  ALL_SECTIONS,
  failing,
  ofNotice,
  type Rule,
  type Subject,
  type Verdict,
  type Violation,
} from './rule';

function violationOf({ context }: Subject, claim: Claim, stated: number): Violation {
  const table = claim.subject === 'none.requests' ? '表三本年新收总计' : '表四总计';
  const unclear = scopeMayDiffer(context.unit, claim.scope);
  const ask = unclear ? '如正文只说一个机关，请写明，并核对表格的统计范围。' : '请核对，改正其中不对的一处。';
  return {
    place: { kind: 'section', ...claim.span },
    cells: claim.cells,
    key: `${claim.subject}/${claim.words}`,
    severity: unclear ? 'W' : 'B',
    title: `正文写${claim.name}，${table}为${stated}`,
    message: `正文${quote(claim.words)}，${table}填的是${stated}，两处不一致。${ask}`,
    found: `正文：${claim.name}`,
    expected: `${table}：${stated}`,
  };
}

function check(subject: Subject): Verdict {
  let unknown = 0;
  const claims = claimsOf(subject.report, subject.context, subject.amount);
  const violations = claims
    .filter(({ rule }) => rule === 'CLAIM-NONE')
    .flatMap((claim) => {
      const amounts = claim.cells.map((id) => subject.amount(id));
      const stated = amounts.reduce<number>((total, one) => total + (one ?? 0), 0);
      if (stated > 0) return [violationOf(subject, claim, stated)];
      if (amounts.includes(undefined)) unknown += 1;
      return [];
    });
  const why = unknown === 0 ? {} : { notAssessed: `正文有${unknown}处写明没有发生，相应的表格还未填全` };
  return { ...failing(violations), ...why };
}

/** The text says that no application came, or that there was no review or suit, and the tables say otherwise. */
export const claimNone: Rule = {
  id: 'CLAIM-NONE',
  severity: 'B',
  reads: [...ALL_SECTIONS, 't3', 't4'],
  basis: ofNotice('正文与表三、表四'),
  check,
};
