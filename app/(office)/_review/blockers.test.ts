import { describe, expect, it } from 'vitest';
import type { ThreadView } from '@/server/filing/view';
import type { ReviewView } from '@/server/review/view';
import { decisionStanding, isAnchored, nextSentence, noRight, openSentence } from './blockers';

type Actions = ReviewView['actions'];
const yes = { allowed: true } as const;
const no = { allowed: false, why: '现在不能办理。' } as const;
const NONE: Actions = {
  comment: no,
  resolve: no,
  return: no,
  accept: no,
  publish: no,
  hold: no,
  release: no,
  'send-back': no,
};
/** A submission before its reviewer: the server lets comments be written, and refuses what content blocks. */
const under = (threads: ThreadView[], actions: Partial<Actions>) => ({
  threads,
  actions: { ...NONE, comment: yes, ...actions },
});

function thread(number: number, status: ThreadView['status'], place: ThreadView['place']): ThreadView {
  return { id: `t${number}`, number, place, placeName: '表三 · 自然人', status, messages: [] };
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
    expect(blockers[1]?.text).toBe('意见 2（表三 · 自然人）单位已答复，等待您确认');
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

describe('what comes next', () => {
  const closed = (why: string) => ({ allowed: false, why }) as const;
  const each = { return: closed('不能退回。'), accept: closed('不能通过。'), publish: closed('不能公布。') };

  it('goes by the state where the decisions are out of sequence', () => {
    const view = { threads: [], actions: { ...NONE, ...each }, held: false };
    expect(nextSentence({ ...view, state: 'returned' })).toContain('再次提交后才能审核');
    expect(noRight(view)).toBeNull();
    expect(nextSentence({ ...view, state: 'accepted', held: true })).toContain('暂缓公布');
  });

  it('is the one reason for a person without the right', () => {
    expect(nextSentence({ threads: [], actions: NONE, state: 'submitted', held: false })).toBe(no.why);
  });
});

describe('what stands open', () => {
  it('is said in one line', () => {
    expect(openSentence([], true)).toBe('没有未解决的意见');
    expect(openSentence([{ status: 'open' }, { status: 'answered' }, { status: 'resolved' }], true)).toBe(
      '1 条意见待单位答复，1 条意见待您确认',
    );
    expect(openSentence([{ status: 'answered' }], false)).toBe('1 条意见待审核员确认');
  });
});
