import type { ReactNode } from 'react';
import { Fragment } from 'react';
import type { Finding } from '@/report/finding';
import { alikeFindings } from './alike-findings';
import { Folded } from './folded';

/**
 * A list of findings, each drawn by `card`; of a rule that has many, the first few and a button for the rest.
 *
 * @param wanted a finding that is to be seen, folded or not
 */
export function FindingRuns(props: {
  findings: readonly Finding[];
  card: (finding: Finding) => ReactNode;
  wanted?: (finding: Finding) => boolean;
}) {
  const { findings, card, wanted = () => false } = props;
  return alikeFindings(findings).map(({ key, shown, folded }) => (
    <Fragment key={key}>
      {shown.map(card)}
      {folded.length > 0 ? (
        <Folded
          more={`还有 ${folded.length} 处同类问题（共 ${shown.length + folded.length} 处）`}
          reveal={folded.some(wanted)}
        >
          {folded.map(card)}
        </Folded>
      ) : null}
    </Fragment>
  ));
}
