import type { Finding, Severity } from '@/report/finding';
import type { SectionId } from '@/report/ids';
import type { ThreadView } from '@/server/filing/view';
import { sectionOf } from './anchors';

/** What stands against a section of the report. */
export interface SectionMark {
  /** The gravest finding in it; null where there is none but information. */
  severity: Exclude<Severity, 'I'> | null;
  findings: number;
  openThreads: number;
}

/** Counts a section's findings and unsettled comments. */
export function sectionMark(
  section: SectionId,
  findings: readonly Finding[],
  threads: readonly ThreadView[],
): SectionMark {
  const own = findings.filter((finding) => finding.severity !== 'I' && sectionOf(finding.place) === section);
  const open = threads.filter(
    (thread) => thread.status !== 'resolved' && sectionOf(thread.place) === section,
  );
  const blocking = own.some((finding) => finding.severity === 'B');
  return {
    severity: blocking ? 'B' : own.length > 0 ? 'W' : null,
    findings: own.length,
    openThreads: open.length,
  };
}

/** 2 处问题，1 条意见 — empty where there is nothing. */
export function markSentence(mark: SectionMark): string {
  const parts = [
    ...(mark.findings > 0 ? [`${mark.findings} 处问题`] : []),
    ...(mark.openThreads > 0 ? [`${mark.openThreads} 条意见未解决`] : []),
  ];
  return parts.join('，');
}
