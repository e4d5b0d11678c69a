'use client';

import type { SectionId } from '@/report/ids';
import { sectionAnchor } from '../focus-place';
import { useDesk } from '../state/desk-context';
import { sectionPath } from '../state/paths';
import { useDeskState } from '../state/use-desk-state';
import { SectionPins } from '../threads/pins';
import { ChangedByOther } from '../together/changed-by';
import { characterCount } from './text-length';

/** The text's label, how long it is, and the way to last year's. */
export function TextHead(props: {
  section: SectionId;
  beside: boolean;
  comparing: boolean;
  onCompare: () => void;
}) {
  const { view } = useDesk();
  const { section, beside, comparing } = props;
  const count = useDeskState(({ report }) => characterCount(report.sections[section]));
  const limit = section === '1' ? (view.settings.maxSection1Characters ?? null) : null;
  return (
    <header>
      <label className="text-label" htmlFor={sectionAnchor(section)}>
        {beside ? '本部分的文字' : '正文'}
      </label>
      <SectionPins section={section} />
      <span className={limit !== null && count > limit ? 'sev-w small' : 'muted small'}>
        {limit === null ? `${count} 字` : `${count} 字，不超过 ${limit} 字`}
      </span>
      <ChangedByOther path={sectionPath(section)} />
      {view.lastYear ? (
        <button
          type="button"
          className="btn btn-sm"
          aria-expanded={comparing}
          aria-controls={comparing ? `last-year-${section}` : undefined}
          onClick={props.onCompare}
        >
          {comparing ? '收起上年正文' : '对照上年正文'}
        </button>
      ) : null}
    </header>
  );
}
