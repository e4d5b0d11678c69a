import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publication } from '@/db/schema/publication';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import type { Place } from '@/report/finding';
import { auditActionWords } from '../audit/actions';
import { NOT_ANSWERED } from '../filing/actions';
import { WHICH } from '../testing/bureau';
import { filedAndOpened, type Office, office } from '../testing/office';
import { as } from '../testing/people';
import { refusal } from '../testing/refusal';

const CELL: Place = { kind: 'cell', cell: 't3.new.natural' };

let test: TestDatabase;
let people: Office;
const review = (who: keyof Omit<Office, 'db'>) => as(test.db, people[who]).review;
/** The id of the submission that a view shows. */
const shown = (view: { submission: { id: string } | null }) => view.submission?.id ?? '';

beforeEach(async () => {
  test = await testDatabase();
  people = await office(test.db);
});
afterEach(() => test.close());

describe('the city', () => {
  it('holds a publication until it releases it', async () => {
    const submissionId = shown(await filedAndOpened(people));
    await review('reviewer').accept({ submissionId });
    const held = await review('city').hold({ submissionId, reason: '正在核对口径。' });
    expect(held).toMatchObject({ held: true, heldReason: '正在核对口径。', state: 'accepted' });
    const blocked = await refusal(review('reviewer').publish({ submissionId }));
    expect(blocked).toMatchObject({
      code: 'PRECONDITION_FAILED',
      message: expect.stringContaining('暂缓公布'),
    });
    expect(await test.db.$count(publication)).toBe(0);
    expect((await refusal(review('reviewer').release({ submissionId }))).code).toBe('FORBIDDEN');
    await review('city').release({ submissionId });
    expect((await review('reviewer').publish({ submissionId })).publication).toMatchObject({ version: 1 });
  });

  it('sends back what was accepted, with its reason as a comment to be answered', async () => {
    const submissionId = shown(await filedAndOpened(people));
    await review('reviewer').accept({ submissionId });
    await review('city').hold({ submissionId, reason: '正在核对口径。' });
    const sent = await review('city').sendBack({ submissionId, reason: '收费金额须与决算一致。' });
    expect(sent).toMatchObject({
      state: 'returned',
      held: false,
      heldReason: null,
      threads: [{ status: 'open', placeName: '整份报告', messages: [{ text: '收费金额须与决算一致。' }] }],
    });
    expect(sent.timeline.at(-1)).toMatchObject({
      what: auditActionWords('review.sent-back'),
      note: '收费金额须与决算一致。',
    });
  });

  it('has the last word on what it sent back with: the district can neither settle nor accept it', async () => {
    const first = shown(await filedAndOpened(people));
    const sent = await review('city').sendBack({ submissionId: first, reason: '收费金额须与决算一致。' });
    const [thread] = sent.threads;
    const threadId = thread?.id ?? '';
    expect(thread).toMatchObject({ openedBy: 'above', status: 'open' });

    const unit = as(test.db, people.drafter).filing;
    const { contentHash } = await unit.view(WHICH);
    const silent = await refusal(unit.submit({ ...WHICH, contentHash }));
    expect(silent).toMatchObject({
      code: 'PRECONDITION_FAILED',
      message: NOT_ANSWERED,
    });
    await unit.answer({ threadId, text: '已与决算核对一致。' });
    await unit.submit({ ...WHICH, contentHash });

    const second = await review('reviewer').open(WHICH);
    const settling = await Promise.all(
      [
        review('reviewer').resolve({ threadId }),
        review('reviewer').reopen({ threadId }),
        review('reviewer').reply({ threadId, text: '我看可以。' }),
        review('reviewer').accept({ submissionId: shown(second) }),
      ].map(refusal),
    );
    for (const refused of settling) {
      expect(refused).toMatchObject({
        code: 'PRECONDITION_FAILED',
        message: expect.stringContaining('市级'),
      });
    }
    expect((await review('city').reply({ threadId, text: '附上决算表了吗。' })).threads[0]?.status).toBe(
      'open',
    );
    expect((await review('city').resolve({ threadId })).threads[0]?.status).toBe('resolved');
    expect((await review('reviewer').accept({ submissionId: shown(second) })).state).toBe('accepted');
  });

  it('decides nothing of what a district reviews', async () => {
    const submissionId = shown(await filedAndOpened(people));
    const refusals = await Promise.all(
      [
        review('city').accept({ submissionId }),
        review('city').comment({ submissionId, place: CELL, text: '请核对。' }),
        review('city').returnToUnit({ submissionId, reason: '' }),
        review('city').publish({ submissionId }),
      ].map(refusal),
    );
    expect(refusals.map(({ code }) => code)).toEqual(Array.from({ length: 4 }, () => 'FORBIDDEN'));
  });
});
