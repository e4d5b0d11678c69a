'use client';

import type { ReactNode } from 'react';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/dialog';
import { Icon } from '@/components/icon';
import type { Blocker, DecisionName } from './blockers';
import { decisionStanding, heldSentence, isIdle, nextSentence, noRight, openSentence } from './blockers';
import { CityActions } from './city-actions';
import { OrderCorrection } from './order-correction';
import { ReasonDialog } from './reason-dialog';
import { useReview } from './review-state';

/** What the office decides, at the foot of the screen; on the left, what still stands open. */
export function DecisionBar() {
  const { view } = useReview();
  const decides = noRight(view) === null;
  const [blocked, setBlocked] = useState<DecisionName | null>(null);
  const standing = blocked ? decisionStanding(view, blocked) : null;
  return (
    <section className={`decide ${isIdle(view) ? 'decide-idle' : ''}`} aria-label="审核决定">
      {blocked && standing?.kind === 'blocked' ? (
        <Blocked verb={VERBS[blocked]} blockers={standing.blockers} close={() => setBlocked(null)} />
      ) : null}
      <div className="decide-in">
        <p className="decide-why">
          <strong>{openSentence(view)}。</strong>
          {nextSentence(view)}
        </p>
        <div className="decide-acts">
          <CityActions />
          <OrderCorrection />
          {decides ? (
            <>
              <Return setBlocked={setBlocked} />
              <Accept setBlocked={setBlocked} />
              <Publish setBlocked={setBlocked} />
            </>
          ) : null}
        </div>
      </div>
    </section>
  );
}

const VERBS: Record<DecisionName, string> = { return: '退回', accept: '通过', publish: '公布' };

interface Guard {
  /** Names the decision whose missing pieces are to be listed; null lists none. */
  setBlocked: (decision: DecisionName | null) => void;
}

/** A decision's button: disabled, with its reason, only where it is out of sequence or not this person's. */
function DecisionButton(
  props: Guard & {
    decision: DecisionName;
    look: 'btn-bad' | 'btn-main';
    go: () => void;
    children: ReactNode;
  },
) {
  const { view } = useReview();
  const standing = decisionStanding(view, props.decision);
  const press = () => {
    props.setBlocked(standing.kind === 'blocked' ? props.decision : null);
    if (standing.kind === 'open') props.go();
  };
  return (
    <button
      type="button"
      className={`btn ${standing.kind === 'closed' ? '' : props.look}`}
      disabled={standing.kind === 'closed'}
      {...(standing.kind === 'closed' ? { title: standing.why } : {})}
      onClick={press}
    >
      {props.children}
    </button>
  );
}

function Return({ setBlocked }: Guard) {
  const { view, actions } = useReview();
  const open = view.threads.filter((thread) => thread.status === 'open').length;
  return (
    <ReasonDialog
      title={`退回${view.unit.name} ${view.year} 年度报告`}
      body={`单位将收到 ${open} 条待回复的意见，修改后须重新签批、提交。`}
      label="退回说明（可不写）"
      required={false}
      confirm="退回"
      onConfirm={actions.returnToUnit}
      trigger={(show) => (
        <DecisionButton decision="return" setBlocked={setBlocked} look="btn-bad" go={show}>
          <Icon name="back" />
          退回
        </DecisionButton>
      )}
    />
  );
}

function Accept({ setBlocked }: Guard) {
  const { view, actions } = useReview();
  return (
    <ConfirmDialog
      title={`通过${view.unit.name} ${view.year} 年度报告`}
      body={`通过后单位不能再改，发现问题由市级退回。${view.held ? heldSentence(view) : '通过后可以公布。'}`}
      confirm="通过"
      onConfirm={async () => {
        await actions.accept();
      }}
      trigger={(show) => (
        <DecisionButton decision="accept" setBlocked={setBlocked} look="btn-main" go={show}>
          <Icon name="pass" />
          通过
        </DecisionButton>
      )}
    />
  );
}

function Publish({ setBlocked }: Guard) {
  const { view, actions } = useReview();
  return (
    <ConfirmDialog
      title={`公布${view.unit.name} ${view.year} 年度报告`}
      body={`公布后任何人都能看到；需要更正的，以更正方式公布并留痕。`}
      confirm="公布"
      onConfirm={async () => {
        await actions.publish();
      }}
      trigger={(show) => (
        <DecisionButton decision="publish" setBlocked={setBlocked} look="btn-main" go={show}>
          公布
        </DecisionButton>
      )}
    />
  );
}

/** What is missing before a decision, each leading to its place. */
function Blocked({ verb, blockers, close }: { verb: string; blockers: Blocker[]; close: () => void }) {
  const { view, visit, choose } = useReview();
  const go = (threadId: string) => {
    const thread = view.threads.find(({ id }) => id === threadId);
    if (!thread) return;
    choose(threadId);
    visit(thread.place, threadId);
  };
  return (
    <div className="decide-blocked" role="alert">
      <p>
        <strong>现在还不能{verb}：</strong>
        <button type="button" className="btn btn-link btn-sm" onClick={close}>
          知道了
        </button>
      </p>
      <ul>
        {blockers.map(({ text, threadId }) => (
          <li key={text}>
            {text}
            {threadId ? (
              <button type="button" className="btn btn-link btn-sm" onClick={() => go(threadId)}>
                去查看
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
