'use client';

import { SeverityIcon } from '@/components/severity-count';
import { BothSides } from './finding-list';
import { useReview } from './review-state';

/** The unit's words on what the rules asked it to explain, each beside what was found. */
export function ExplanationList() {
  const { submission, visit, view, compose } = useReview();
  const { explanations, findings, name } = submission;
  const pairs = findings.flatMap((finding) => {
    const explanation = explanations.find((each) => each.fingerprint === finding.fingerprint);
    return explanation ? [{ finding, text: explanation.text }] : [];
  });
  if (pairs.length === 0) return <p className="nothing">单位没有写说明：没有需要说明的问题。</p>;
  return pairs.map(({ finding, text }) => (
    <section className="expl" key={finding.fingerprint}>
      <h3>
        <span className="sev-w">
          <SeverityIcon severity={finding.severity} />
        </span>
        {finding.title}
      </h3>
      <BothSides finding={finding} />
      <blockquote>
        {text}
        <footer>随本版提交（{name}）</footer>
      </blockquote>
      <div className="find-acts">
        <button type="button" className="btn btn-sm" onClick={() => visit(finding.place)}>
          去查看
        </button>
        {view.actions.comment.allowed ? (
          <button
            type="button"
            className="btn btn-link btn-sm"
            aria-label={`不接受“${finding.title}”的说明，写意见`}
            onClick={(event) => compose({ place: finding.place, anchor: event.currentTarget })}
          >
            不接受，写意见
          </button>
        ) : null}
      </div>
    </section>
  ));
}
