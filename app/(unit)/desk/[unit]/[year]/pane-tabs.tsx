'use client';

import { useDesk } from './state/desk-context';
import type { Pane } from './state/use-parts';

const NAMES: Record<Pane, string> = { toc: '目录', work: '报告', findings: '核对结果' };

/** On a narrow screen (a phone, or 200 % zoom) one column stands at a time: these choose which. */
export function PaneTabs({ panes }: { panes: readonly Pane[] }) {
  const { pane, showPane } = useDesk();
  const show = (next: Pane) => {
    showPane(next);
    window.scrollTo({ top: 0 });
  };
  return (
    <nav className={`tabs-m ${panes.length === 2 ? 'tabs-m-2' : ''}`} aria-label="切换">
      {panes.map((one) => (
        <button key={one} type="button" aria-pressed={one === pane} onClick={() => show(one)}>
          {NAMES[one]}
        </button>
      ))}
    </nav>
  );
}
