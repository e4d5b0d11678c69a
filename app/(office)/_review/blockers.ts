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
      text: `意见 ${thread.number}（${thread.placeName}）${unsettledWords(thread)}`,
      threadId: thread.id,
    }));
}

function unsettledWords({ status, openedBy }: Pick<ThreadView, 'status' | 'openedBy'>): string {
  if (status === 'open') return '单位还没有回复';
  return openedBy === 'above' ? '单位已回复，等待市级确认' : '单位已回复，等待您确认';
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

/** Whom the reader's word settles a thread of: the reviewing office its own, the city those it sent back with. */
function settles(
  view: Pick<ReviewView, 'threads' | 'actions'>,
  { openedBy }: Pick<ThreadView, 'openedBy'>,
): boolean {
  return openedBy === 'above' ? view.actions['resolve-above'].allowed : noRight(view) === null;
}

/** A thread's standing in words, as its reader has to do with it. */
export function threadWord(
  view: Pick<ReviewView, 'threads' | 'actions'>,
  thread: Pick<ThreadView, 'status' | 'openedBy'>,
): string {
  if (thread.status === 'open') return '待单位回复';
  if (thread.status === 'resolved') return '已解决';
  if (settles(view, thread)) return '待您确认';
  return thread.openedBy === 'above' ? '待市级确认' : '待审核员确认';
}

/** 2 条意见待单位回复，1 条意见待您确认 · 没有未解决的意见 */
export function openSentence(view: Pick<ReviewView, 'threads' | 'actions'>): string {
  const counts = new Map<string, number>();
  const unsettled = view.threads.filter(({ status }) => status !== 'resolved');
  for (const thread of [...unsettled].sort(
    (a, b) => Number(b.status === 'open') - Number(a.status === 'open'),
  )) {
    const word = threadWord(view, thread);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  if (counts.size === 0) return '没有未解决的意见';
  return [...counts].map(([word, count]) => `${count} 条意见${word}`).join('，');
}

const DECISIONS: readonly DecisionName[] = ['return', 'accept', 'publish'];
const NEXT: Record<ReviewView['state'], string> = {
  draft: '单位还在填报，提交后才能审核。',
  signing: '单位正在签批，提交后才能审核。',
  signed: '单位已签批，提交后才能审核。',
  submitted: '可以退回或通过，通过后才能公布。',
  returned: '已退回单位修改，单位再次提交后才能审核。',
  accepted: '已通过，可以公布。',
  published: '已公布。发现错误时，可以责令单位更正。',
};

/** Instead, where the report was signed on paper and the scan waits to be compared. */
const PAPER_FIRST = '报告在纸质页上签发。请先核对上方的扫描件，确认相符后才能通过。';

/** The one reason that closes all three decisions to a person without the right to them; null for whoever decides. */
export function noRight(view: Pick<ReviewView, 'threads' | 'actions'>): string | null {
  const standings = DECISIONS.map((decision) => decisionStanding(view, decision));
  const reasons = standings.flatMap((standing) => (standing.kind === 'closed' ? [standing.why] : []));
  // Out of sequence, each decision has a reason of its own; out of the person's rights, all have the same.
  return reasons.length === DECISIONS.length && new Set(reasons).size === 1 ? (reasons[0] ?? null) : null;
}

/** Whether anything is left to press: a decision, or one of the city's steps. */
export function isIdle(view: Pick<ReviewView, 'threads' | 'actions'>): boolean {
  const closed = DECISIONS.every((decision) => decisionStanding(view, decision).kind === 'closed');
  const orders = view.actions['order-correction'].allowed;
  return closed && !orders && !CITY_STEPS.some(([step]) => view.actions[step].allowed);
}

type Told = Pick<
  ReviewView,
  'threads' | 'actions' | 'state' | 'held' | 'heldReason' | 'reviewedByName' | 'topName'
>;

/** What comes next, and, for a person who takes none of the decisions, who does and what is left to this person. */
export function nextSentence(view: Told): string {
  const refusal = noRight(view);
  const own = view.actions['check-paper'].allowed ? PAPER_FIRST : NEXT[view.state];
  const next = refusal === null ? own : othersSentence(view, refusal);
  if (!view.held) return next;
  return refusal === null ? heldNext(view) : `${next}${heldSentence(view)}`;
}

/** 市级已暂缓公布：核对全市口径。解除后才能公布。 */
export function heldSentence({ heldReason }: Pick<ReviewView, 'heldReason'>): string {
  const reason = (heldReason ?? '').trim().replace(/[。.]+$/u, '');
  return `市级已暂缓公布${reason === '' ? '' : `：${reason}`}。解除后才能公布。`;
}

function heldNext(view: Told): string {
  const held = heldSentence(view);
  if (view.state === 'accepted') return `已通过。${held}`;
  return view.state === 'submitted' ? `可以退回或通过。${held}` : `${NEXT[view.state]}${held}`;
}

/** The city's steps, as the foot of the screen names them. */
const CITY_STEPS = [
  ['hold', '暂缓公布'],
  ['release', '解除暂缓'],
  ['send-back', '退回'],
] as const;

/** 本报告由西宁市湟中区人民政府审核；市级可以暂缓公布或退回。 */
function othersSentence(view: Told, refusal: string): string {
  if (view.reviewedByName === null) return refusal;
  const whose = `本报告由${view.reviewedByName}审核`;
  const open = CITY_STEPS.flatMap(([step, word]) => (view.actions[step].allowed ? [word] : []));
  return open.length > 0 ? `${whose}；市级可以${open.join('或')}。` : `${whose}，您可以查阅。`;
}
