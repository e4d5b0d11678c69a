'use client';

import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useDesk } from '../state/desk-context';
import { DraftMark } from './draft-mark';
import { ReportSheet } from './report-sheet';

/**
 * What the desk prints: the whole report as it would be published, and not the part that is shown. It is on the page only while
 * the browser prints, so that no key pays for it.
 */
export function PrintCopy() {
  const { state } = useDesk();
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The browser lays the sheets out as soon as the event is over.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  if (!printing) return null;
  return (
    <div className="print-copy">
      <DraftMark />
      <ReportSheet report={state.report} current={false} />
    </div>
  );
}
