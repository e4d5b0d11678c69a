'use client';

import type { IconName } from '@/components/icon';
import { Icon } from '@/components/icon';
import type { Form } from '@/report/forms/form';
import { sectionAnchor } from './anchors';
import type { SectionMark } from './outline-marks';
import { markSentence, sectionMark } from './outline-marks';
import { useReview } from './review-state';
import { Timeline } from './timeline';

/** Left of the report: its sections with what stands against them, and its history. */
export function Outline() {
  const { form, view, submission } = useReview();
  return (
    <aside className="side side-l" aria-label="目录与办理过程">
      <div className="stick">
        <nav className="rev-parts" aria-label="报告各部分">
          <p className="side-h">报告各部分</p>
          <ul className="tasks">
            {form.sections.map((section) => (
              <SectionLink
                key={section.id}
                section={section}
                mark={sectionMark(section.id, submission.findings, view.threads)}
              />
            ))}
          </ul>
        </nav>
        <Timeline entries={view.timeline} topName={view.topName} />
      </div>
    </aside>
  );
}

function look(mark: SectionMark): { className: string; icon: IconName } {
  if (mark.severity === 'B') return { className: 't-b', icon: 'b' };
  if (mark.severity === 'W') return { className: 't-w', icon: 'w' };
  return mark.openThreads > 0 ? { className: 't-w', icon: 'wait' } : { className: 't-ok', icon: 'pass' };
}

function SectionLink({ section, mark }: { section: Form['sections'][number]; mark: SectionMark }) {
  const { className, icon } = look(mark);
  const sentence = markSentence(mark);
  return (
    <li className={className}>
      <a href={`#${sectionAnchor(section.id)}`}>
        <Icon name={icon} />
        <span>{section.heading}</span>
        {sentence === '' ? null : <small>{sentence}</small>}
      </a>
    </li>
  );
}
