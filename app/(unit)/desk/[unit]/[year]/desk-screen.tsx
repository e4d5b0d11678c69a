'use client';

import { Conflicts } from './conflicts';
import { ContextBar } from './context-bar';
import { CorrectionBanner } from './correction/correction-banner';
import { OrderedCorrection } from './correction/open-correction';
import { FindingsPanel } from './findings/findings-panel';
import { FormMoveProvider } from './form-move/form-move-context';
import { FormMoveHint } from './form-move/form-move-hint';
import { Timeline } from './history/timeline';
import { ImportDialog } from './import/import-dialog';
import { ImportDone } from './import/import-done';
import { PaneKeys } from './pane-keys';
import { PaneTabs } from './pane-tabs';
import { BasicPart } from './parts/basic-part';
import { Pager } from './parts/pager';
import { PartHeading } from './parts/part-heading';
import { SectionPart } from './parts/section-part';
import { SignPart, SubmitPart } from './parts/step-parts';
import { TaskList } from './parts/task-list';
import { PrintCopy } from './reading/print-copy';
import { Returned } from './returned';
import { NextStep } from './signing/next-step';
import { SignatureAtStake } from './signing/signature-at-stake';
import { useDesk } from './state/desk-context';
import { StrandedEdits } from './stranded-edits';
import { NewsOfOthers } from './together/news';
import { OthersAtPart } from './together/others';
import { UndoKeys } from './undo-keys';

/**
 * The filing desk: parts on the left, the part to write in the middle, what is wrong with it on the right.
 * `onCancel`: away from a signed report that was opened to be edited; null where writing is what the state is for.
 */
export function DeskScreen(props: { onPreview: () => void; onCancel: (() => void) | null }) {
  const { form, pane, view } = useDesk();
  return (
    <FormMoveProvider>
      <PrintCopy />
      <UndoKeys />
      <PaneKeys />
      <ContextBar view={view} saving>
        <ImportDialog />
        {props.onCancel ? (
          <button type="button" className="btn" onClick={props.onCancel}>
            取消修改
          </button>
        ) : (
          <button type="button" className="btn" onClick={props.onPreview}>
            预览
          </button>
        )}
        <NextStep />
      </ContextBar>
      <div className="desk">
        <TaskList />
        <main className={`work ${pane === 'work' ? 'is-shown' : ''}`} id="main" tabIndex={-1}>
          <Conflicts />
          <StrandedEdits />
          <NewsOfOthers />
          <SignatureAtStake />
          <OrderedCorrection />
          <CorrectionBanner />
          <Returned />
          <ImportDone />
          <div id="at-form" tabIndex={-1}>
            <FormMoveHint />
          </div>
          <header>
            <PartHeading />
            <span className="muted">{form.label}</span>
            <OthersAtPart />
          </header>
          <Part />
          <Pager />
        </main>
        <FindingsPanel editable after={<Timeline />} />
      </div>
      <PaneTabs panes={['toc', 'work', 'findings']} />
    </FormMoveProvider>
  );
}

function Part() {
  const { part } = useDesk();
  if (part === 'basic') return <BasicPart />;
  if (part === 'sign') return <SignPart />;
  if (part === 'submit') return <SubmitPart />;
  return <SectionPart section={part} />;
}
