'use client';

import { FindingRuns } from '@/components/finding-runs';
import { NotAssessed } from '@/components/not-assessed';
import { SeverityIcon, severityWord } from '@/components/severity-count';
import type { Finding, Severity } from '@/report/finding';
import { SEVERITIES } from '@/report/finding';
import { placeName } from '@/report/place';
import { useReview } from './review-state';

const CLASS: Record<Severity, string> = { B: 'sev-b', W: 'sev-w', I: 'sev-i' };

/** What the rules found on the submission, and what they couldn't judge, as the server recorded it when it was filed. */
export function FindingList() {
  const { submission } = useReview();
  return (
    <>
      {submission.findings.length === 0 ? <p className="nothing">核对没有发现问题。</p> : null}
      {SEVERITIES.map((severity) => (
        <Group
          key={severity}
          severity={severity}
          findings={submission.findings.filter((finding) => finding.severity === severity)}
        />
      ))}
      <NotAssessed rules={submission.notAssessed ?? []} />
    </>
  );
}

function Group({ severity, findings }: { severity: Severity; findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <section className="find-g">
      <h3 className={CLASS[severity]}>
        <SeverityIcon severity={severity} />
        {severityWord(severity)}
        <span className="cnt">{findings.length}</span>
      </h3>
      <FindingRuns
        findings={findings}
        card={(finding) => <FindingItem key={finding.fingerprint} finding={finding} />}
      />
    </section>
  );
}

function FindingItem({ finding }: { finding: Finding }) {
  const { form, view, visit, compose, submission } = useReview();
  const explained = submission.explanations.some(({ fingerprint }) => fingerprint === finding.fingerprint);
  return (
    <article className="find">
      <h4>{finding.title}</h4>
      <p>{finding.message}</p>
      <BothSides finding={finding} />
      <p className="basis">
        {placeName(form, finding.place)}
        {finding.basis === '' ? '' : ` · 依据：${finding.basis}`}
      </p>
      {explained ? <p className="small sev-ok">单位已写说明，见“单位说明”。</p> : null}
      <div className="find-acts">
        <button type="button" className="btn btn-sm" onClick={() => visit(finding.place)}>
          去查看
        </button>
        {view.actions.comment.allowed ? (
          <button
            type="button"
            className="btn btn-link btn-sm"
            aria-label={`就“${finding.title}”写意见`}
            onClick={(event) => compose({ place: finding.place, anchor: event.currentTarget })}
          >
            写意见
          </button>
        ) : null}
      </div>
    </article>
  );
}

/** What stands there and what is expected; absent where the rule has no two sides. */
export function BothSides({ finding }: { finding: Pick<Finding, 'found' | 'expected'> }) {
  if (finding.found === '' && finding.expected === '') return null;
  return (
    <dl className="sides">
      <div>
        <dt>填报</dt>
        <dd>{finding.found || '—'}</dd>
      </div>
      <div>
        <dt>应为</dt>
        <dd>{finding.expected || '—'}</dd>
      </div>
    </dl>
  );
}
