'use client';

import type { ReactNode } from 'react';
import { SeverityIcon, severityWord } from '@/components/severity-count';
import type { Finding } from '@/report/finding';
import { SEVERITIES } from '@/report/finding';
import { partOfPlace } from '../parts/part-list';
import { useDesk } from '../state/desk-context';
import { ThreadsPanel } from '../threads/threads-panel';
import { FindingCard } from './finding-card';

/** The right-hand panel: the reviewer's comments, then every finding, gravest first. */
export function FindingsPanel({ editable, after }: { editable: boolean; after?: ReactNode }) {
  const { checked, form, part, view } = useDesk();
  const { notAssessed } = checked;
  // What concerns the part in front of the person comes first within each group.
  const elsewhere = (finding: Finding) => Number(partOfPlace(form, finding.place) !== part);
  const findings = [...checked.findings].sort((a, b) => elsewhere(a) - elsewhere(b));
  return (
    <aside className="side side-r" id="findings" aria-label="核对结果">
      <div className="stick">
        {view.threads.length > 0 ? <ThreadsPanel /> : null}
        <header>
          <h2>核对结果</h2>
          {editable ? <p>边填边核对</p> : null}
        </header>
        <p className="vh" role="status">
          {countsInWords(findings)}
        </p>
        {SEVERITIES.map((severity) => {
          const group = findings.filter((finding) => finding.severity === severity);
          if (group.length === 0) return null;
          return (
            <section className="find-g" key={severity}>
              <h3 className={`sev-${severity.toLowerCase()}`}>
                <SeverityIcon severity={severity} />
                {severityWord(severity)}
                <span className="cnt">{group.length}</span>
              </h3>
              {group.map((finding) => (
                <FindingCard key={finding.fingerprint} finding={finding} editable={editable} />
              ))}
            </section>
          );
        })}
        {findings.length === 0 ? <p className="find-none">没有发现问题。</p> : null}
        <NotAssessed rules={notAssessed} />
        {after}
      </div>
    </aside>
  );
}

/** What could not be judged is said: it is never 'passed'. */
function NotAssessed({ rules }: { rules: readonly { rule: string; why: string }[] }) {
  if (rules.length === 0) return null;
  return (
    <details className="not-assessed">
      <summary>{`${rules.length} 项规则未核对`}</summary>
      <ul>
        {rules.map(({ rule, why }) => (
          <li key={rule}>{`${rule}：${why}`}</li>
        ))}
      </ul>
    </details>
  );
}

function countsInWords(findings: readonly Finding[]): string {
  return SEVERITIES.map(
    (severity) =>
      `${severityWord(severity)} ${findings.filter((finding) => finding.severity === severity).length} 处`,
  ).join('，');
}
