'use client';

import type { ReactNode } from 'react';
import { FindingRuns } from '@/components/finding-runs';
import { NotAssessed } from '@/components/not-assessed';
import { SeverityIcon, severityWord } from '@/components/severity-count';
import type { Finding } from '@/report/finding';
import { SEVERITIES } from '@/report/finding';
import { isUntouched } from '../parts/filled';
import { useCursor, useDesk } from '../state/desk-context';
import { useChecked, useDeskState } from '../state/use-desk-state';
import { ThreadsPanel } from '../threads/threads-panel';
import { FindingCard } from './finding-card';
import { findingsOfCell } from './of-cell';
import { isSignOff } from './sign-off-rule';
import { useCellInView } from './use-cell-in-view';
import { useNextFinding } from './use-next-finding';

/** The right-hand panel: the reviewer's comments, then every finding, and what is said `after` them. */
export function FindingsPanel({ editable, after }: { editable: boolean; after?: ReactNode }) {
  const { pane, view } = useDesk();
  const panel = useCellInView();
  useNextFinding(panel);
  return (
    <aside
      className={`side side-r ${pane === 'findings' ? 'is-shown' : ''}`}
      id="findings"
      aria-label="核对结果"
    >
      <div className="stick" ref={panel}>
        {view.threads.length > 0 ? <ThreadsPanel /> : null}
        <header>
          <h2 tabIndex={-1}>核对结果</h2>
          {editable ? <p>边填边核对</p> : null}
        </header>
        <Findings editable={editable} />
        {after}
      </div>
    </aside>
  );
}

/** Gravest first and as the report goes, the many of one rule folded; at the end what could not be judged. */
function Findings({ editable }: { editable: boolean }) {
  const untouched = useDeskState(({ report }) => editable && isUntouched(report));
  const { findings: all, notAssessed } = useChecked((checked) => checked);
  const findings = untouched ? [] : all.filter((finding) => !isSignOff(finding));
  const signOff = untouched ? undefined : all.find(isSignOff);
  return (
    <>
      <p className="vh" role="status">
        {untouched ? '' : countsInWords(findings)}
      </p>
      {SEVERITIES.map((severity) => (
        <Group
          key={severity}
          heading={
            <>
              <SeverityIcon severity={severity} />
              {severityWord(severity)}
            </>
          }
          className={`sev-${severity.toLowerCase()}`}
          findings={findings.filter((finding) => finding.severity === severity)}
          editable={editable}
        />
      ))}
      {untouched ? (
        <p className="find-none is-calm">还没有填写。可以导入文件，或从基本信息开始填。</p>
      ) : findings.length === 0 ? (
        <p className="find-none">没有发现问题。</p>
      ) : null}
      {signOff ? <Group heading="签批前" className="muted" findings={[signOff]} editable={editable} /> : null}
      {untouched ? null : <NotAssessed rules={notAssessed} />}
    </>
  );
}

function Group(props: {
  heading: ReactNode;
  className: string;
  findings: readonly Finding[];
  editable: boolean;
}) {
  const cell = useCursor();
  const value = useDeskState(({ report }) => (cell === null ? null : (report.cells[cell] ?? null)));
  if (props.findings.length === 0) return null;
  return (
    <section className="find-g">
      <h3 className={props.className}>
        {props.heading}
        <span className="cnt">{props.findings.length}</span>
      </h3>
      <FindingRuns
        findings={props.findings}
        card={(finding) => (
          <FindingCard key={finding.fingerprint} finding={finding} editable={props.editable} />
        )}
        wanted={(finding) => cell !== null && findingsOfCell([finding], cell, value).length > 0}
      />
    </section>
  );
}

function countsInWords(findings: readonly Finding[]): string {
  return SEVERITIES.map(
    (severity) =>
      `${severityWord(severity)} ${findings.filter((finding) => finding.severity === severity).length} 处`,
  ).join('，');
}
