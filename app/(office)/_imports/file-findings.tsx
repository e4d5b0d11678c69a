import { SeverityIcon, severityWord } from '@/components/severity-count';
import type { Finding, Severity } from '@/report/finding';
import { SEVERITIES } from '@/report/finding';
import { formByName } from '@/report/forms/registry';
import type { FormName } from '@/report/ids';
import { placeName } from '@/report/place';
import { BothSides } from '../_review/finding-list';

const CLASS: Record<Severity, string> = { B: 'sev-b', W: 'sev-w', I: 'sev-i' };

/** What the rules find in a file, gravest first; folded, because a report of the past often has many. */
export function FileFindings({ form, findings }: { form: FormName; findings: readonly Finding[] | null }) {
  if (findings === null) return <p className="muted">指定单位和年度后核对。</p>;
  if (findings.length === 0) return <p className="sev-ok">核对没有发现问题。</p>;
  return SEVERITIES.map((severity) => {
    const some = findings.filter((finding) => finding.severity === severity);
    if (some.length === 0) return null;
    return (
      <details key={severity} className="preview-group" open={severity === 'B'}>
        <summary className={CLASS[severity]}>
          <SeverityIcon severity={severity} /> {severityWord(severity)} {some.length} 处
        </summary>
        {some.map((finding) => (
          <article key={finding.fingerprint} className="find">
            <h4>{finding.title}</h4>
            <p>{finding.message}</p>
            <BothSides finding={finding} />
            <p className="basis">{placeName(formByName(form), finding.place)}</p>
          </article>
        ))}
      </details>
    );
  });
}
