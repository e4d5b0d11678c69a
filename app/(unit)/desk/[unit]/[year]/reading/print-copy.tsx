'use client';

import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useReport } from '../state/use-desk-state';
import { DraftMark } from './draft-mark';
import { ReportSheet } from './report-sheet';

/**
 * What the desk prints: the whole report as it would be published, and not the part that is shown. It is on the page only while
 * the browser prints, so that no key pays for it.
 */
export function PrintCopy() {
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
  return printing ? <WholeReport /> : null;
}

function WholeReport() {
  const report = useReport();
  return (
    <div className="print-copy">
      <DraftMark />
      <ReportSheet report={report} current={false} />
    </div>
  );
}
