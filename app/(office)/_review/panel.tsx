'use client';

import { Tabs } from 'radix-ui';
import { ChangeList } from './change-list';
import { CorrectionTab } from './correction-tab';
import { ExplanationList } from './explanation-list';
import { FindingList } from './finding-list';
import type { PanelTab } from './review-state';
import { useReview } from './review-state';
import { ThreadList } from './thread-list';

/** Right of the report: comments, findings, the unit's explanations, what changed since the last version. */
export function Panel() {
  const { view, submission, tab, showTab } = useReview();
  const again = submission.comparedWith !== null && submission.comparedWith.version === null;
  const corrects = view.correction?.filed ? view.correction : null;
  const tabs: { value: PanelTab; word: string; count: number }[] = [
    ...(corrects ? [{ value: 'correction' as const, word: '更正', count: corrects.differences.length }] : []),
    { value: 'threads', word: '审核意见', count: view.threads.length },
    { value: 'findings', word: '核对结果', count: submission.findings.length },
    { value: 'explanations', word: '单位说明', count: submission.explanations.length },
    ...(again || (submission.comparedWith && !corrects)
      ? [{ value: 'changes' as const, word: '改动', count: submission.changed.length }]
      : []),
  ];
  return (
    <aside className="side side-r" aria-label="意见与核对">
      <Tabs.Root
        className="stick"
        value={tab}
        onValueChange={(value) => showTab(tabs.find((each) => each.value === value)?.value ?? 'threads')}
      >
        <Tabs.List className="tabs" aria-label="右栏">
          {tabs.map(({ value, word, count }) => (
            <Tabs.Trigger key={value} value={value}>
              {word} {count}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content value="correction" className="tab-body">
          <CorrectionTab />
        </Tabs.Content>
        <Tabs.Content value="threads" className="tab-body">
          <ThreadList />
        </Tabs.Content>
        <Tabs.Content value="findings" className="tab-body">
          <FindingList />
        </Tabs.Content>
        <Tabs.Content value="explanations" className="tab-body">
          <ExplanationList />
        </Tabs.Content>
        <Tabs.Content value="changes" className="tab-body">
          <ChangeList />
        </Tabs.Content>
      </Tabs.Root>
    </aside>
  );
}
