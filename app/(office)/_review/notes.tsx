import { formatDateTime } from '@/components/dates';
import type { IconName } from '@/components/icon';
import { Icon } from '@/components/icon';
import type { ReviewView } from '@/server/review/view';
import { heldSentence } from './blockers';

/** Without its full stop, to stand within a sentence. */
const bare = (reason: string) => reason.replace(/[。.]+$/u, '');

/** A correction is read by what it corrects; an order waits for one. */
function CorrectionNotes({ view: { correction, correctionOrder, unit } }: { view: ReviewView }) {
  return (
    <>
      {correction?.filed ? (
        <Note icon="fix">
          {`这是对第 ${correction.corrects.version} 次公布的报告的更正（${correction.material ? '实质性更正' : '非实质性更正'}），改动 ${correction.differences.length} 处，列在右栏“更正”中。更正原因：${correction.reason}`}
        </Note>
      ) : null}
      {correction && !correction.filed ? (
        <Note icon="fix">
          {`${unit.shortName}正在办理更正（${formatDateTime(correction.openedAt)}开始），原因：${bare(correction.reason)}。提交之前，以下是已公布的第 ${correction.corrects.version} 次公布的报告。`}
        </Note>
      ) : null}
      {correctionOrder ? (
        <Note icon="fix">
          {`${correctionOrder.officeName}已于${formatDateTime(correctionOrder.at)}责令更正：${correctionOrder.reason}`}
        </Note>
      ) : null}
    </>
  );
}

/** Above the report: what the city has done to it, and what is needed before it goes on. */
export function Notes({ view }: { view: ReviewView }) {
  const sentBack = view.threads.find(({ openedBy, status }) => openedBy === 'above' && status !== 'resolved');
  const city = view.topName ?? '市级';
  return (
    <>
      <CorrectionNotes view={view} />
      {view.held ? <Note icon="lock">{heldSentence(view)}</Note> : null}
      {sentBack ? (
        <Note icon="back">
          {city}已退回本报告：{sentBack.messages[0]?.text}（意见 {sentBack.number}）。由单位回复，{city}
          确认解决后才能通过。
        </Note>
      ) : null}
    </>
  );
}

function Note({ icon, children }: { icon: IconName; children: React.ReactNode }) {
  return (
    <p className="held-note" role="note">
      <Icon name={icon} />
      <span>{children}</span>
    </p>
  );
}
