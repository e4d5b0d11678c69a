'use client';

import { useDeferredValue, useMemo } from 'react';
import { Icon } from '@/components/icon';
import type { SectionId } from '@/report/ids';
import type { WrittenSection } from '@/report/similarity/near-text';
import { namelessShingles, WRITTEN_SECTIONS } from '@/report/similarity/near-text';
import { useOpenFindings } from '../findings/use-open-findings';
import { useDesk } from '../state/desk-context';
import { useChecked, useDeskState } from '../state/use-desk-state';
import type { CopiedParagraph } from './copied-paragraphs';
import { copiedParagraphs } from './copied-paragraphs';

const isWritten = (section: SectionId): section is WrittenSection =>
  WRITTEN_SECTIONS.some((one) => one === section);

/** Says below a text what of it stands in last year's, or all but stands in another unit's. */
export function CopyWarning({ section }: { section: SectionId }) {
  const { goTo } = useDesk();
  const all = useChecked(({ findings }) => findings);
  const open = useOpenFindings();
  const copied = useCopied(section);
  const isOwn = ({ rule, place }: (typeof open)[number]) =>
    rule === 'YEAR-COPY' && place.kind === 'section' && place.section === section;
  const findings = open.filter(isOwn);
  // Said and explained: the panel keeps the explanation.
  const explained = findings.length === 0 && all.some(isOwn);
  if (explained || (findings.length === 0 && copied.length === 0)) return null;
  return (
    <div className="hint hint-warn copied" role="note">
      <Icon name="w" />
      <div>
        {findings.map((finding) => (
          <p key={finding.fingerprint}>{finding.message}</p>
        ))}
        {copied.length > 0 ? (
          <>
            <p>{`第 ${copied.map(({ number }) => number).join('、')} 段与上年的基本相同（标点、数字和单位名称不计），请按本年度的实际情况改写。`}</p>
            <p className="copied-acts">
              {copied.map(({ number, start, end }) => (
                <button
                  key={start}
                  type="button"
                  className="btn btn-sm btn-link"
                  onClick={() => goTo({ kind: 'section', section, start, end })}
                >
                  {`看第 ${number} 段`}
                </button>
              ))}
            </p>
          </>
        ) : null}
      </div>
    </div>
  );
}

/** The paragraphs taken over from last year; none in the sections that are tables, which say the same every year. */
function useCopied(section: SectionId): CopiedParagraph[] {
  const { view } = useDesk();
  const { lastYear, unit } = view;
  const text = useDeferredValue(useDeskState(({ report }) => report.sections[section]));
  const before = useMemo(
    () => (lastYear && isWritten(section) ? namelessShingles(lastYear.sections[section], unit) : null),
    [lastYear, section, unit],
  );
  return useMemo(() => (before ? copiedParagraphs(text, before, unit) : []), [text, before, unit]);
}
