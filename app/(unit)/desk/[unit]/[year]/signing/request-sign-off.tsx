'use client';

import { useState } from 'react';
import { Modal } from '@/components/dialog';
import { useMissing, useMissingCount } from '../findings/use-missing';
import { useDesk } from '../state/desk-context';
import { useFilingAction } from '../state/use-filing-action';
import { sendingOf } from './sending';

/** 送签, or 送复核 where the unit has its reports checked: stays pressable while something is missing, and then lists it. */
export function RequestSignOff() {
  const { view } = useDesk();
  const missing = useMissingCount();
  const sending = sendingOf(view);
  const { run, busy, failure, clear } = useFilingAction();
  const [open, setOpen] = useState(false);
  const send = async () => {
    const sent = await run(sending.call);
    if (sent) setOpen(false);
  };
  const show = () => {
    clear();
    setOpen(true);
  };
  const ready = missing === 0;
  return (
    <>
      <button type="button" className="btn btn-main" aria-describedby="sign-off-why" onClick={show}>
        {sending.verb}
      </button>
      <span className="vh" id="sign-off-why">
        {ready ? `可以${sending.verb}` : `还有 ${missing} 项未完成，完成后才能${sending.verb}`}
      </span>
      <Modal
        title={
          ready
            ? `${sending.verb}：${view.unit.name} ${view.year} 年度报告`
            : `还有 ${missing} 项未完成，暂不能${sending.verb}`
        }
        open={open}
        onOpenChange={setOpen}
        foot={
          <>
            <button type="button" className="btn" onClick={() => setOpen(false)}>
              {ready ? '取消' : '返回填报'}
            </button>
            {ready ? (
              <button type="button" className="btn btn-main" disabled={busy} onClick={() => void send()}>
                {sending.confirm}
              </button>
            ) : null}
          </>
        }
      >
        {ready ? <Unanswered verb={sending.verb} onLeave={() => setOpen(false)} /> : null}
        {ready ? <p>{sending.note}</p> : <MissingList onLeave={() => setOpen(false)} />}
        {failure ? (
          <p className="said-bad" role="alert">
            {failure}
          </p>
        ) : null}
      </Modal>
    </>
  );
}

/** Comments without an answer: a warning here, and where the office above wrote them, what holds the submission back. */
function Unanswered({ verb, onLeave }: { verb: string; onLeave: () => void }) {
  const { goTo, view } = useDesk();
  const open = view.threads.filter(({ status }) => status === 'open');
  const [first] = open;
  if (!first) return null;
  const holds = open.some(({ openedBy }) => openedBy === 'above');
  return (
    <div className="said-warn">
      {`还有 ${open.length} 条审核意见未回复。${holds ? '其中有上级退回时提出的，回复前不能提交。' : `建议先逐条回复，再${verb}。`}`}
      <button
        type="button"
        className="btn btn-sm btn-link"
        onClick={() => {
          onLeave();
          // As in MissingList: only once the dialog has given the cursor back.
          setTimeout(() => goTo(first.place), 60);
        }}
      >
        去查看
      </button>
    </div>
  );
}

/** What is missing, each with the way there. */
export function MissingList({ onLeave }: { onLeave?: () => void }) {
  const { goTo } = useDesk();
  const missing = useMissing();
  return (
    <ul className="to-do">
      {missing.map(({ key, what, place, placeName }) => (
        <li key={key}>
          <span>
            {placeName && !what.startsWith(placeName) ? <b>{placeName}</b> : null}
            {what}
          </span>
          {place ? (
            <button
              type="button"
              className="btn btn-sm btn-link"
              onClick={() => {
                onLeave?.();
                // The dialog gives the cursor back as it closes; only then can it go to the place.
                setTimeout(() => goTo(place), 60);
              }}
            >
              {place.kind === 'form' ? '去查看' : '去修改'}
            </button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
