import type { ThreadView } from '@/server/filing/view';
import type { ReviewView } from '@/server/review/view';

/** One thing that stands in the way of a decision, and the thread to go to, if it is one. */
export interface Blocker {
  text: string;
  threadId: string | null;
}

/** A comment tied to a very place of the report, not to the whole. */
export function isAnchored(thread: Pick<ThreadView, 'place'>): boolean {
  return thread.place.kind !== 'form';
}

/** Why the report can't go back yet. Empty: it can. */
function returnBlockers(view: Pick<ReviewView, 'threads'>): Blocker[] {
  if (view.threads.some((thread) => thread.status === 'open' && isAnchored(thread))) return [];
  return [
    {
      text: '还没有标在具体位置上的意见。请点要改的数字，或在要改的部分点“写意见”，写明问题后再退回。',
      threadId: null,
    },
  ];
}

/** Why the report can't be accepted yet: every comment that isn't settled. Empty: it can. */
function acceptBlockers(view: Pick<ReviewView, 'threads'>): Blocker[] {
  return view.threads
    .filter((thread) => thread.status !== 'resolved')
    .map((thread) => ({
      text: `意见 ${thread.number}（${thread.placeName}）${
        thread.status === 'open' ? '单位还没有答复' : '单位已答复，等待您确认'
      }`,
      threadId: thread.id,
    }));
}

/** The office's three decisions. */
export type DecisionName = 'return' | 'accept' | 'publish';

/**
 * How a decision stands: open to take; blocked by what can be mended on this screen, so that pressing it lists what
 * is missing; or closed, out of sequence or out of the person's rights, with the server's reason.
 */
export type DecisionStanding =
  | { kind: 'open' }
  | { kind: 'blocked'; blockers: Blocker[] }
  | { kind: 'closed'; why: string };

/** Whoever may comment on a submission is the one who decides on it. */
export function decisionStanding(
  view: Pick<ReviewView, 'threads' | 'actions'>,
  decision: DecisionName,
): DecisionStanding {
  const action = view.actions[decision];
  const blockers = blockersOf(view, decision);
  if (blockers.length > 0 && (action.allowed || view.actions.comment.allowed)) {
    return { kind: 'blocked', blockers };
  }
  return action.allowed ? { kind: 'open' } : { kind: 'closed', why: action.why };
}

function blockersOf(view: Pick<ReviewView, 'threads'>, decision: DecisionName): Blocker[] {
  if (decision === 'return') return returnBlockers(view);
  return decision === 'accept' ? acceptBlockers(view) : [];
}

/**
 * A thread's standing in words.
 *
 * @param decides whether the reader is the reviewer whose word it waits for
 */
export function threadWord(status: ThreadView['status'], decides: boolean): string {
  if (status === 'open') return '待单位答复';
  if (status === 'resolved') return '已解决';
  return decides ? '待您确认' : '待审核员确认';
}

/** 2 条意见待单位答复，1 条意见待您确认 · 没有未解决的意见 */
export function openSentence(threads: readonly Pick<ThreadView, 'status'>[], decides: boolean): string {
  const parts = (['open', 'answered'] as const).flatMap((status) => {
    const count = threads.filter((thread) => thread.status === status).length;
    return count > 0 ? [`${count} 条意见${threadWord(status, decides)}`] : [];
  });
  return parts.length > 0 ? parts.join('，') : '没有未解决的意见';
}

const DECISIONS: readonly DecisionName[] = ['return', 'accept', 'publish'];
const NEXT: Record<ReviewView['state'], string> = {
  draft: '单位还在填报，提交后才能审核。',
  signing: '单位正在签批，提交后才能审核。',
  signed: '单位已签批，提交后才能审核。',
  submitted: '通过后可以公布。',
  returned: '已退回单位修改，单位再次提交后才能审核。',
  accepted: '已通过，可以公布。',
  published: '已公布。',
};

/** The one reason that closes all three decisions to a person without the right to them; null for whoever decides. */
export function noRight(view: Pick<ReviewView, 'threads' | 'actions'>): string | null {
  const standings = DECISIONS.map((decision) => decisionStanding(view, decision));
  const reasons = standings.flatMap((standing) => (standing.kind === 'closed' ? [standing.why] : []));
  // Out of sequence, each decision has a reason of its own; out of the person's rights, all have the same.
  return reasons.length === DECISIONS.length && new Set(reasons).size === 1 ? (reasons[0] ?? null) : null;
}

/** What comes next, or, for a person who may take none of the decisions, why not. */
export function nextSentence(view: Pick<ReviewView, 'threads' | 'actions' | 'state' | 'held'>): string {
  const reason = noRight(view);
  if (reason !== null) return reason;
  if (view.state === 'accepted' && view.held) return '已通过，市级暂缓公布，解除后才能公布。';
  return NEXT[view.state];
}
