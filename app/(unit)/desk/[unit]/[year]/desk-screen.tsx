'use client';

import { Conflicts } from './conflicts';
import { ContextBar } from './context-bar';
import { FindingsPanel } from './findings/findings-panel';
import { FormMoveHint } from './form-move/form-move-hint';
import { Timeline } from './history/timeline';
import { ImportDialog } from './import/import-dialog';
import { BasicPart } from './parts/basic-part';
import { Pager } from './parts/pager';
import { partName } from './parts/part-list';
import { SectionPart } from './parts/section-part';
import { SignPart, SubmitPart } from './parts/step-parts';
import { TaskList } from './parts/task-list';
import { Returned } from './returned';
import { RequestSignOff } from './signing/request-sign-off';
import { useDesk } from './state/desk-context';
import { UndoKeys } from './undo-keys';

/** The filing desk: parts on the left, the part to write in the middle, what is wrong with it on the right. */
export function DeskScreen({ onPreview }: { onPreview: () => void }) {
  const { form, part, view } = useDesk();
  return (
    <>
      <UndoKeys />
      <ContextBar view={view} saving>
        <ImportDialog />
        <button type="button" className="btn" onClick={onPreview}>
          预览
        </button>
        <RequestSignOff />
      </ContextBar>
      <div className="desk">
        <TaskList />
        <main className="work" id="main">
          <Conflicts />
          <Returned />
          <div id="at-form" tabIndex={-1}>
            <FormMoveHint />
          </div>
          <header>
            <h2>{partName(form, part)}</h2>
            <span className="muted">{form.label}</span>
          </header>
          <Part />
          <Pager />
        </main>
        <FindingsPanel editable after={<Timeline />} />
      </div>
      <MobileTabs toc />
    </>
  );
}

function Part() {
  const { part } = useDesk();
  if (part === 'basic') return <BasicPart />;
  if (part === 'sign') return <SignPart />;
  if (part === 'submit') return <SubmitPart />;
  return <SectionPart section={part} />;
}

/** On a narrow screen the three columns stand one after another: these lead to each. */
export function MobileTabs({ toc }: { toc: boolean }) {
  return (
    <nav className={`tabs-m ${toc ? '' : 'tabs-m-2'}`} aria-label="切换">
      {toc ? <a href="#toc">目录</a> : null}
      <a href="#main">报告</a>
      <a href="#findings">核对结果</a>
    </nav>
  );
}
