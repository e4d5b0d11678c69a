'use client';

import { isBeingWritten } from '../being-written';
import { Conflicts } from '../conflicts';
import { ContextBar } from '../context-bar';
import { CorrectionBanner } from '../correction/correction-banner';
import { OrderedCorrection } from '../correction/open-correction';
import { FindingsPanel } from '../findings/findings-panel';
import { Archives } from '../history/archives';
import { Timeline } from '../history/timeline';
import { PaneTabs } from '../pane-tabs';
import { Returned } from '../returned';
import { setbacks } from '../setback';
import { CheckPanel } from '../signing/check-panel';
import { Receipt } from '../signing/receipt';
import { SignOffPanel } from '../signing/sign-off-panel';
import { SubmitPanel } from '../signing/submit-panel';
import { useDesk } from '../state/desk-context';
import { useDeskState, useReport } from '../state/use-desk-state';
import { StrandedEdits } from '../stranded-edits';
import { DraftMark } from './draft-mark';
import { ReportSheet } from './report-sheet';

/**
 * The filing to be read: by the principal before signing, by everybody once it is filed, and on a screen too
 * narrow to write on. `onEdit`: back to the desk, where the person may edit.
 */
export function ReadingScreen({ onEdit, narrow }: { onEdit: (() => void) | null; narrow: boolean }) {
  const { pane, view } = useDesk();
  const report = useReport();
  const isSaved = useDeskState(({ saving }) => saving === 'saved');
  const refused = setbacks(view).some(({ by }) => by === 'principal' || by === 'checker');
  const writing = isBeingWritten(view);
  const writes = view.actions.edit.allowed && (writing || !isSaved);
  return (
    <>
      <ContextBar view={view} saving={writes}>
        {onEdit && writing ? (
          <button type="button" className="btn btn-main" onClick={onEdit}>
            返回填报
          </button>
        ) : null}
      </ContextBar>
      <div className="desk desk-read">
        <main className={`work ${pane === 'findings' ? '' : 'is-shown'}`} id="main" tabIndex={-1}>
          {narrow && view.actions.edit.allowed ? (
            <p className="said-warn">屏幕较窄，只能查看。填报请使用电脑（窗口宽度不少于 640 像素）。</p>
          ) : null}
          <Conflicts />
          <StrandedEdits />
          <OrderedCorrection />
          <CorrectionBanner />
          <Returned />
          <Receipt />
          <CheckPanel />
          <SignOffPanel />
          <SubmitPanel onEdit={narrow ? null : onEdit} />
          {writing && !view.actions.edit.allowed && !refused ? (
            <p className="said-warn" id="at-sign-off">
              报告由填报员填写中，尚未送签。以下为目前的内容。
            </p>
          ) : null}
          {writing ? <DraftMark /> : null}
          <ReportSheet report={report} />
          <Archives />
        </main>
        <FindingsPanel editable={false} after={<Timeline />} />
      </div>
      <PaneTabs panes={['work', 'findings']} />
    </>
  );
}
