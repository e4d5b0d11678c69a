import type { FilingState } from '@/db/schema/filing';
import { type Action, may } from '../access';
import type { Actor } from '../context';
import { nextState, STATE_NAMES } from '../filing/moves';
import type { ActionState, ThreadView } from '../filing/view';
import type { UnitPlace } from '../units/unit-place';
import type { ReviewAction } from './view';

/** Where a filing stands, as far as the office's steps go. */
export interface Standing {
  state: FilingState;
  held: boolean;
  /** A correction of what is published is under way, or the office has ordered one. */
  correcting?: boolean;
  correctionOrdered?: boolean;
  /** It was signed on paper, and nobody has compared the scan yet. */
  paperWaits?: boolean;
}
type Threads = readonly Pick<ThreadView, 'status' | 'place' | 'openedBy'>[];

/** An open comment on a place that the unit can mend: one on the whole report says too little to return it for. */
const isAnchoredAndOpen = ({ status, place }: Threads[number]) => status === 'open' && place.kind !== 'form';

/** The right that each step needs. */
const RIGHTS: Readonly<Record<ReviewAction, Action>> = {
  comment: 'review.comment',
  resolve: 'review.comment',
  'resolve-above': 'review.hold',
  'check-paper': 'review.decide',
  return: 'review.decide',
  accept: 'review.decide',
  publish: 'review.decide',
  hold: 'review.hold',
  release: 'review.hold',
  'send-back': 'review.hold',
  'order-correction': 'review.order-correction',
};

const out = (step: string, { state }: Standing) =>
  `报告目前为“${STATE_NAMES[state]}”，不能${step}。请刷新页面查看最新状态。`;

const OF_THE_OFFICE = '您的账号没有办理此项的权限，由负责审核该单位的机关办理。';
/** Who takes a step that the caller may not. */
const WHOSE: Readonly<Partial<Record<ReviewAction, string>>> = {
  'resolve-above': '这条意见由市级退回时提出，由市级核对单位的回复后解决。需要尽快解决的，请与市级联系。',
};

/** A scan counts once the reviewer has confirmed it (DESIGN 'Signed paper'). */
const PAPER_WAITS =
  '报告是在纸质页上签发的，扫描件还没有核对，不能通过。请先核对扫描件上的签章和校验码，相符的予以确认。';

const settling = (at: Standing) =>
  at.state === 'accepted' || at.state === 'published' ? out('办理审核意见', at) : null;

/** Why threads stand in the way of accepting: one's own first, then those that the office above resolves. */
function unresolved(threads: Threads): string | null {
  const left = threads.filter(({ status }) => status !== 'resolved');
  const own = left.filter(({ openedBy }) => openedBy === 'office').length;
  if (own > 0) {
    return `还有 ${own} 条审核意见未解决。请逐条核对单位的答复并标为已解决，或退回单位修改。`;
  }
  return left.length === 0
    ? null
    : '市级退回时提出的意见还没有由市级解决，不能通过。请联系市级核对单位的回复。';
}

/** Why a step can't be taken now; null where it can. Who takes it is another matter. */
const OBSTACLES: Readonly<Record<ReviewAction, (standing: Standing, threads: Threads) => string | null>> = {
  comment: (at) => (at.state === 'submitted' ? null : out('写审核意见', at)),
  resolve: settling,
  'resolve-above': settling,
  'check-paper': (at) => {
    if (at.state !== 'submitted') return out('核对纸质签发件', at);
    return at.paperWaits ? null : '没有等待核对的纸质签发件。';
  },
  return: (at, threads) => {
    if (nextState(at.state, 'return') === null) return out('退回', at);
    if (threads.some(isAnchoredAndOpen)) return null;
    return '没有待单位处理、写在具体位置上的审核意见。退回前，请在需要修改的单元格或段落上至少写一条意见，说明要改什么。';
  },
  accept: (at, threads) => {
    if (nextState(at.state, 'accept') === null) return out('通过', at);
    if (at.paperWaits) return PAPER_WAITS;
    return unresolved(threads);
  },
  publish: (at) => {
    if (nextState(at.state, 'publish') === null) return out('公布', at);
    return at.held ? '市级已暂缓公布。请按暂缓原因处理，待市级解除后再公布。' : null;
  },
  hold: (at) => {
    if (at.state !== 'submitted' && at.state !== 'accepted') return out('暂缓公布', at);
    return at.held ? '已经暂缓公布，无须重复办理。' : null;
  },
  release: (at) => (at.held ? null : '没有暂缓公布，无须解除。'),
  'send-back': (at) => (nextState(at.state, 'send-back') === null ? out('退回', at) : null),
  'order-correction': (at) => {
    if (at.state !== 'published') return out('责令更正', at);
    if (at.correcting) return '单位正在更正这份报告，无须责令。请等待单位提交更正。';
    return at.correctionOrdered ? '已经责令单位更正这一版，无须重复办理。请等待单位提交更正。' : null;
  },
};

/** Every step of the office on a filing: whether the caller may take it now, and where not, why. Pure. */
export function reviewActions(
  actor: Actor | null,
  place: UnitPlace | null,
  standing: Standing,
  threads: Threads,
): Record<ReviewAction, ActionState> {
  const of = (step: ReviewAction): ActionState => {
    if (!may(actor, RIGHTS[step], place)) {
      return { allowed: false, why: WHOSE[step] ?? OF_THE_OFFICE };
    }
    const why = OBSTACLES[step](standing, threads);
    return why === null ? { allowed: true } : { allowed: false, why };
  };
  return {
    comment: of('comment'),
    resolve: of('resolve'),
    'resolve-above': of('resolve-above'),
    'check-paper': of('check-paper'),
    return: of('return'),
    accept: of('accept'),
    publish: of('publish'),
    hold: of('hold'),
    release: of('release'),
    'send-back': of('send-back'),
    'order-correction': of('order-correction'),
  };
}
