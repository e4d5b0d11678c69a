import { describe, expect, it } from 'vitest';
import type { ThreadView } from '@/server/filing/view';
import type { ReviewView } from '@/server/review/view';
import {
  decisionStanding,
  isAnchored,
  isIdle,
  nextSentence,
  noRight,
  openSentence,
  threadWord,
} from './blockers';

type Actions = ReviewView['actions'];
const yes = { allowed: true } as const;
const no = { allowed: false, why: '现在不能办理。' } as const;
const NONE: Actions = {
  comment: no,
  resolve: no,
  'resolve-above': no,
  'check-paper': no,
  return: no,
  accept: no,
  publish: no,
  hold: no,
  release: no,
  'send-back': no,
  'order-correction': no,
};
/** A submission before its reviewer: the server lets comments be written, and refuses what content blocks. */
const under = (threads: ThreadView[], actions: Partial<Actions>) => ({
  threads,
  actions: { ...NONE, comment: yes, ...actions },
});

function thread(
  number: number,
  status: ThreadView['status'],
  place: ThreadView['place'],
  openedBy: ThreadView['openedBy'] = 'office',
): ThreadView {
  const id = `t${number}`;
  return { id, number, place, placeName: '表三 · 自然人', status, openedBy, messages: [], was: null };
}
const cell = { kind: 'cell', cell: 't3.new.natural' } as const;
const whole = { kind: 'form' } as const;

describe('returning', () => {
  it('needs an open comment on a place, and says so instead of being dead', () => {
    const standing = decisionStanding(under([], {}), 'return');
    expect(standing.kind === 'blocked' && standing.blockers[0]?.text).toContain('还没有标在具体位置上的意见');
  });

  it("isn't satisfied by a comment on the whole, nor by a settled one", () => {
    const threads = [thread(1, 'open', whole), thread(2, 'resolved', cell), thread(3, 'answered', cell)];
    expect(decisionStanding(under(threads, { return: yes }), 'return').kind).toBe('blocked');
    expect(isAnchored({ place: whole })).toBe(false);
  });

  it('is open with one', () => {
    expect(decisionStanding(under([thread(1, 'open', cell)], { return: yes }), 'return')).toEqual({
      kind: 'open',
    });
  });
});

describe('accepting', () => {
  it('names every unsettled comment and leads to it', () => {
    const threads = [thread(1, 'open', cell), thread(2, 'answered', whole), thread(3, 'resolved', cell)];
    const standing = decisionStanding(under(threads, {}), 'accept');
    const blockers = standing.kind === 'blocked' ? standing.blockers : [];
    expect(blockers.map((blocker) => blocker.threadId)).toEqual(['t1', 't2']);
    expect(blockers[1]?.text).toBe('意见 2（表三 · 自然人）单位已回复，等待您确认');
  });

  it('is open when all are settled', () => {
    const threads = [thread(1, 'resolved', cell)];
    expect(decisionStanding(under(threads, { accept: yes }), 'accept')).toEqual({ kind: 'open' });
  });
});

describe('out of sequence', () => {
  it('is closed with the server’s reason, whatever the comments', () => {
    const view = { threads: [thread(1, 'open', cell)], actions: NONE };
    for (const decision of ['return', 'accept', 'publish'] as const) {
      expect(decisionStanding(view, decision)).toEqual({ kind: 'closed', why: no.why });
    }
  });

  it('leaves publishing to the server: there is nothing to mend here', () => {
    expect(decisionStanding(under([thread(1, 'open', cell)], {}), 'publish').kind).toBe('closed');
    expect(decisionStanding(under([], { publish: yes }), 'publish').kind).toBe('open');
  });
});

const refused = (why: string) => ({ allowed: false, why }) as const;
/** What the server says to the reviewing office where only the order of steps is against it. */
const OUT = { return: refused('不能退回。'), accept: refused('不能通过。'), publish: refused('不能公布。') };
const DISTRICT = '西宁市湟中区人民政府';
const told: Parameters<typeof nextSentence>[0] = {
  threads: [],
  actions: { ...NONE, ...OUT },
  state: 'submitted',
  held: false,
  heldReason: null,
  reviewedByName: DISTRICT,
  topName: '西宁市人民政府',
};

describe('what comes next', () => {
  it('goes by the state where the decisions are out of sequence', () => {
    expect(nextSentence({ ...told, state: 'returned' })).toContain('再次提交后才能审核');
    expect(noRight(told)).toBeNull();
  });

  it('is the paper’s scan first, where one waits to be compared', () => {
    const actions = { ...told.actions, 'check-paper': yes };
    expect(nextSentence({ ...told, actions })).toContain('请先核对上方的扫描件');
  });

  it('is never 可以公布 while the report is held, and gives the reason', () => {
    for (const state of ['submitted', 'accepted', 'returned'] as const) {
      for (const actions of [told.actions, NONE]) {
        const held = { ...told, state, actions, held: true, heldReason: '核对全市口径。' };
        expect(nextSentence(held)).not.toContain('可以公布');
        expect(nextSentence(held)).toContain('市级已暂缓公布：核对全市口径。解除后才能公布。');
      }
    }
  });

  it('names to the city who decides and what the city may do', () => {
    const city = { ...NONE, hold: yes, 'send-back': yes };
    expect(nextSentence({ ...told, actions: city })).toBe(
      `本报告由${DISTRICT}审核；市级可以暂缓公布或退回。`,
    );
  });

  it('names to whoever only reads who decides', () => {
    expect(nextSentence({ ...told, actions: NONE })).toBe(`本报告由${DISTRICT}审核，您可以查阅。`);
  });

  it('is the server’s refusal where there is no reviewing office', () => {
    expect(nextSentence({ ...told, actions: NONE, reviewedByName: null })).toBe(no.why);
  });
});

describe('the foot of the screen', () => {
  it('is idle only where nothing can be pressed', () => {
    expect(isIdle({ threads: [], actions: NONE })).toBe(true);
    expect(isIdle({ threads: [], actions: { ...NONE, release: yes } })).toBe(false);
    expect(isIdle(under([], {}))).toBe(false);
  });
});

describe('what stands open', () => {
  const threads = [thread(1, 'answered', cell), thread(2, 'open', cell), thread(3, 'resolved', cell)];

  it('is said in one line', () => {
    expect(openSentence({ threads: [], actions: told.actions })).toBe('没有未解决的意见');
    expect(openSentence({ threads, actions: told.actions })).toBe('1 条意见待单位回复，1 条意见待您确认');
    expect(openSentence({ threads, actions: NONE })).toBe('1 条意见待单位回复，1 条意见待审核员确认');
  });

  it('waits for the city where the city sent it back', () => {
    const above = thread(4, 'answered', whole, 'above');
    expect(threadWord(told, above)).toBe('待市级确认');
    expect(threadWord({ threads: [], actions: { ...NONE, 'resolve-above': yes } }, above)).toBe('待您确认');
    const standing = decisionStanding(under([above], {}), 'accept');
    expect(standing.kind === 'blocked' && standing.blockers[0]?.text).toContain('等待市级确认');
  });
});
