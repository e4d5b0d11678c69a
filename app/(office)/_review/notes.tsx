import type { IconName } from '@/components/icon';
import { Icon } from '@/components/icon';
import type { ReviewView } from '@/server/review/view';
import { heldSentence } from './blockers';

/** Above the report: what the city has done to it, and what is needed before it goes on. */
export function Notes({ view }: { view: ReviewView }) {
  const sentBack = view.threads.find(({ openedBy, status }) => openedBy === 'above' && status !== 'resolved');
  const city = view.topName ?? '市级';
  return (
    <>
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
