'use client';

import type { Finding } from '@/report/finding';
import { placeName } from '@/report/place';
import { useDesk } from '../state/desk-context';
import { changePath } from '../state/paths';
import { ExplainBox } from './explain-box';
import { explanationOf, mayBeExplained } from './explained';
import { findingAnchor } from './finding-anchor';
import { whereToMend } from './where-to-mend';

/** One finding: what is wrong, where, both sides, where it comes from, and what can be done. */
export function FindingCard({ finding, editable }: { finding: Finding; editable: boolean }) {
  const { form, goTo, view } = useDesk();
  const [place, title] = [placeName(form, finding.place), finding.title];
  return (
    <article className="find" id={findingAnchor(finding.fingerprint)}>
      <h4>{title}</h4>
      <p>{finding.message}</p>
      <p className="find-place">{`位置：${place}`}</p>
      <Sides finding={finding} />
      <p className="basis">{`依据：${finding.basis}`}</p>
      {editable ? <Suggestions finding={finding} /> : null}
      <div className="find-acts">
        <button type="button" className="btn btn-sm" onClick={() => goTo(whereToMend(finding))}>
          {editable && finding.severity !== 'I' ? '去修改' : '去查看'}
        </button>
      </div>
      {mayBeExplained(finding) ? (
        <ExplainBox finding={finding} editable={editable} stands={explanationOf(view, finding)} />
      ) : null}
    </article>
  );
}

function Sides({ finding }: { finding: Finding }) {
  if (finding.found === '' && finding.expected === '') return null;
  return (
    <dl className="both-sides">
      <div>
        <dt>现为</dt>
        <dd>{finding.found === '' ? '空' : finding.found}</dd>
      </div>
      <div>
        <dt>应为</dt>
        <dd>{finding.expected === '' ? '空' : finding.expected}</dd>
      </div>
    </dl>
  );
}

/** With one suggestion, one button; with equal ones, one line each and none preferred. */
function Suggestions({ finding }: { finding: Finding }) {
  const { edit } = useDesk();
  return finding.suggestions.map((suggestion) => (
    <div className="suggest" key={suggestion.reason}>
      <p>{suggestion.reason}</p>
      <button
        type="button"
        className={`btn btn-sm ${finding.suggestions.length === 1 ? 'btn-main' : ''}`}
        onClick={() =>
          edit(
            '',
            suggestion.changes.map((change) => ({ path: changePath(change), to: change.to })),
          )
        }
      >
        采纳
      </button>
    </div>
  ));
}
