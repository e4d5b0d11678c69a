import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publication } from '@/db/schema/publication';
import { reviewDecision } from '@/db/schema/review';
import { submission } from '@/db/schema/submission';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import type { Place } from '@/report/finding';
import { auditActionWords } from '../audit/actions';
import { submitted, typed, WHICH } from '../testing/bureau';
import { filedAgain, filedAndOpened, type Office, office } from '../testing/office';
import { as, PASSWORD, person } from '../testing/people';
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

describe('the review of a filing', () => {
  it('goes from the first comment to the publication', async () => {
    const first = await filedAndOpened(people);
    expect(first).toMatchObject({ state: 'submitted', submission: { number: 1, changed: [] } });

    const commented = await review('reviewer').comment({
      submissionId: shown(first),
      place: CELL,
      text: '请核对本年新收数量。',
    });
    expect(commented.threads).toMatchObject([
      {
        number: 1,
        status: 'open',
        place: CELL,
        messages: [{ side: 'office', text: '请核对本年新收数量。' }],
      },
    ]);
    const threadId = commented.threads[0]?.id ?? '';

    const returned = await review('reviewer').returnToUnit({
      submissionId: shown(first),
      reason: '请修改。',
    });
    expect(returned).toMatchObject({ state: 'returned', actions: { accept: { allowed: false } } });

    await as(test.db, people.drafter).filing.answer({ threadId, text: '已核对，无误。' });
    await filedAgain(people, '没有需要另行报告的事项。');

    const second = await review('reviewer').open(WHICH);
    expect(second.submission).toMatchObject({
      number: 2,
      changed: [{ path: 'section:6', name: '六、其他需要报告的事项' }],
    });
    expect(second.threads[0]).toMatchObject({ status: 'answered' });

    await review('reviewer').resolve({ threadId });
    const accepted = await review('reviewer').accept({ submissionId: shown(second) });
    expect(accepted).toMatchObject({ state: 'accepted', publication: null });

    const published = await review('reviewer').publish({ submissionId: shown(second) });
    expect(published).toMatchObject({ state: 'published', publication: { version: 1 } });
    expect(published.timeline.map(({ what }) => what).slice(-4)).toEqual(
      (['review.opened', 'review.resolved', 'review.accepted', 'review.published'] as const).map(
        auditActionWords,
      ),
    );
    const decisions = await test.db.select().from(reviewDecision).orderBy(reviewDecision.at);
    expect(decisions.map(({ decision }) => decision).sort()).toEqual(['accepted', 'published', 'returned']);
  });

  it('marks the submission opened by who decides, not by who watches', async () => {
    await filedAndOpened(people);
    const { filing } = as(test.db, people.drafter);
    expect((await refusal(filing.recall(WHICH))).code).toBe('PRECONDITION_FAILED');
  });

  it('leaves a submission that only the city has looked at to be recalled, and doesn’t show it after', async () => {
    await submitted(people);
    expect((await review('city').open(WHICH)).submission).toMatchObject({ number: 1 });
    await as(test.db, people.drafter).filing.recall(WHICH);
    expect((await review('reviewer').open(WHICH)).submission).toBeNull();
  });

  it('shows the reviewer no draft', async () => {
    await typed(people);
    const view = await review('reviewer').open(WHICH);
    expect(view).toMatchObject({ state: 'draft', submission: null });
    expect(JSON.stringify(view)).not.toContain('培训');
  });
});

describe('comments', () => {
  it('stand on a place that the report has', async () => {
    const submissionId = shown(await filedAndOpened(people));
    const wrong = { kind: 'cell', cell: 't2.a9.procurement.count' } as const;
    const refused = await refusal(
      review('reviewer').comment({ submissionId, place: wrong, text: '此格有误。' }),
    );
    expect(refused).toMatchObject({
      code: 'BAD_REQUEST',
      message: expect.stringContaining('没有意见所指的位置'),
    });
  });

  it('go on until resolved, and are opened again', async () => {
    const submissionId = shown(await filedAndOpened(people));
    const { threads } = await review('reviewer').comment({ submissionId, place: CELL, text: '请核对。' });
    const threadId = threads[0]?.id ?? '';
    const status = async (view: Promise<{ threads: { status: string }[] }>) =>
      (await view).threads[0]?.status;
    await as(test.db, people.drafter).filing.answer({ threadId, text: '已核对。' });
    expect(await status(review('reviewer').reply({ threadId, text: '仍不一致。' }))).toBe('open');
    expect(await status(review('reviewer').resolve({ threadId }))).toBe('resolved');
    const late = await refusal(review('reviewer').reply({ threadId, text: '再问一句。' }));
    expect(late.code).toBe('PRECONDITION_FAILED');
    expect(await status(review('reviewer').reopen({ threadId }))).toBe('open');
  });

  it('stand in the way of accepting until each is resolved, and one is needed to return', async () => {
    const submissionId = shown(await filedAndOpened(people));
    const bare = await refusal(review('reviewer').returnToUnit({ submissionId, reason: '请修改。' }));
    expect(bare).toMatchObject({ code: 'PRECONDITION_FAILED', message: expect.stringContaining('审核意见') });
    const { threads } = await review('reviewer').comment({ submissionId, place: CELL, text: '请核对。' });
    const threadId = threads[0]?.id ?? '';
    expect((await refusal(review('reviewer').accept({ submissionId }))).message).toContain(
      '1 条审核意见未解决',
    );
    await as(test.db, people.drafter).filing.answer({ threadId, text: '已核对。' });
    expect((await refusal(review('reviewer').accept({ submissionId }))).code).toBe('PRECONDITION_FAILED');
    await review('reviewer').resolve({ threadId });
    expect((await review('reviewer').accept({ submissionId })).state).toBe('accepted');
  });
});

describe('a decision on a version that is no longer the newest', () => {
  it('is refused with the number of the newer one', async () => {
    const first = await filedAndOpened(people);
    const submissionId = shown(first);
    await review('reviewer').comment({ submissionId, place: CELL, text: '请核对。' });
    await review('reviewer').returnToUnit({ submissionId, reason: '' });
    await filedAgain(people, '没有需要另行报告的事项。');
    const refusals = await Promise.all(
      [
        review('reviewer').accept({ submissionId }),
        review('reviewer').comment({ submissionId, place: CELL, text: '请核对。' }),
        review('city').hold({ submissionId, reason: '核对中。' }),
      ].map(refusal),
    );
    for (const refused of refusals) {
      expect(refused).toMatchObject({
        code: 'CONFLICT',
        message: expect.stringContaining('第 2 版'),
      });
    }
  });

  it('is taken once, however often it is pressed', async () => {
    const submissionId = shown(await filedAndOpened(people));
    const pressed = await Promise.allSettled(
      [1, 2, 3].map(() => review('reviewer').accept({ submissionId })),
    );
    expect(pressed.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await test.db.$count(reviewDecision, eq(reviewDecision.decision, 'accepted'))).toBe(1);
  });
});

describe('the unit’s own matters', () => {
  it('stay off the office’s timeline', async () => {
    await typed(people);
    const unit = as(test.db, people.drafter).filing;
    await unit.requestSignOff(WHICH);
    const reason = '内部意见：先核对数字';
    await as(test.db, people.principal).filing.refuseSignOff({ ...WHICH, reason });
    expect((await review('reviewer').view(WHICH)).timeline).toEqual([]);
    const { contentHash } = await unit.requestSignOff(WHICH);
    const signing = { ...WHICH, contentHash, password: PASSWORD };
    await as(test.db, people.principal).filing.signOff(signing);
    await unit.submit({ ...WHICH, contentHash });
    const { timeline } = await review('reviewer').open(WHICH);
    expect(timeline.map(({ what }) => what)).toEqual(
      ['filing.submitted', 'review.opened'].map(auditActionWords),
    );
    expect((await unit.view(WHICH)).timeline.map(({ note }) => note)).toContain(reason);
  });

  it('stay off the dashboard: it counts what was filed, not what is being written since', async () => {
    const submissionId = shown(await filedAndOpened(people));
    await review('reviewer').comment({ submissionId, place: CELL, text: '请核对。' });
    await review('reviewer').returnToUnit({ submissionId, reason: '' });
    const row = async () => {
      const { rows } = await as(test.db, people.reviewer).dashboard.year({ year: 2023 });
      return rows.find(({ unitCode }) => unitCode === WHICH.unitCode);
    };
    const before = await row();
    const unit = as(test.db, people.drafter).filing;
    const { versions } = await unit.view(WHICH);
    const baseVersion = versions['cell:t3.new.natural'] ?? 0;
    const edit = { kind: 'cell', cell: 't3.new.natural', value: null, baseVersion } as const;
    await unit.save({ ...WHICH, edits: [edit] });
    expect((await unit.tasks())[0]?.blockingCount).toBeGreaterThan(0);
    expect(before).toMatchObject({ state: 'returned', blockingCount: 0, warningCount: 0 });
    expect(await row()).toMatchObject({ state: 'returned', blockingCount: 0, warningCount: 0 });
  });
});

describe('a filing that was given back', () => {
  beforeEach(async () => {
    const submissionId = shown(await filedAndOpened(people));
    await review('reviewer').comment({ submissionId, place: CELL, text: '请核对。' });
    await review('reviewer').returnToUnit({ submissionId, reason: '' });
  });
  const unit = () => as(test.db, people.drafter).filing;
  const principal = () => as(test.db, people.principal).filing;
  const sign = async () => {
    const { contentHash } = await unit().requestSignOff(WHICH);
    return principal().signOff({ ...WHICH, contentHash, password: PASSWORD });
  };

  it('stays returned, however the unit takes it back', async () => {
    await unit().requestSignOff(WHICH);
    expect((await unit().withdrawSignOff(WHICH)).state).toBe('returned');
    await unit().requestSignOff(WHICH);
    expect((await principal().refuseSignOff({ ...WHICH, reason: '再核对' })).state).toBe('returned');
    const signed = await sign();
    const baseVersion = signed.versions['section:6'] ?? 0;
    const edit = { kind: 'section', section: '6', value: '没有其他事项。', baseVersion } as const;
    expect((await unit().save({ ...WHICH, edits: [edit], voids: signed.atStake?.token })).state).toBe(
      'returned',
    );
    const { counts } = await as(test.db, people.reviewer).dashboard.year({ year: 2023 });
    expect(counts).toMatchObject({ returned: 1, inProgress: 0 });
  });

  it('doesn’t go back to the office on a signature that was withdrawn or refused since', async () => {
    const { contentHash } = await unit().requestSignOff(WHICH);
    await principal().refuseSignOff({ ...WHICH, reason: '再核对' });
    const refused = await refusal(unit().submit({ ...WHICH, contentHash }));
    expect(refused).toMatchObject({ code: 'PRECONDITION_FAILED', message: expect.stringContaining('签批') });
    await sign();
    const withdrawn = await unit().withdrawSignOff(WHICH);
    expect(withdrawn).toMatchObject({ state: 'returned', signOff: null });
    expect((await refusal(unit().submit({ ...WHICH, contentHash }))).code).toBe('PRECONDITION_FAILED');
  });

  it('is returned again when the next version is recalled, which the office no longer sees', async () => {
    const { contentHash } = await unit().view(WHICH);
    const first = (await review('reviewer').view(WHICH)).submission?.id;
    await unit().submit({ ...WHICH, contentHash });
    const second = (await review('city').view(WHICH)).submission?.id ?? '';
    await review('city').hold({ submissionId: second, reason: '正在核对口径。' });
    expect((await unit().recall(WHICH)).state).toBe('returned');
    expect((await review('reviewer').view(WHICH)).submission?.id).toBe(first);
    expect((await unit().submit({ ...WHICH, contentHash })).state).toBe('submitted');
  });
});

describe('whoever is not the reviewing office', () => {
  it('is refused every call, and in the same words for what isn’t there', async () => {
    const first = await filedAndOpened(people);
    const submissionId = shown(first);
    const { threads } = await review('reviewer').comment({ submissionId, place: CELL, text: '请核对。' });
    const threadId = threads[0]?.id ?? '';
    const nowhere = '00000000-0000-4000-8000-000000000000';
    for (const who of ['stranger', 'drafter', 'principal'] as const) {
      const calls = review(who);
      const refusals = await Promise.all(
        [
          calls.view(WHICH),
          calls.open(WHICH),
          calls.view({ unitCode: '999999', year: 2023 }),
          calls.comment({ submissionId, place: CELL, text: '一' }),
          calls.reply({ threadId, text: '一' }),
          calls.reply({ threadId: nowhere, text: '一' }),
          calls.resolve({ threadId }),
          calls.reopen({ threadId }),
          calls.returnToUnit({ submissionId, reason: '' }),
          calls.accept({ submissionId }),
          calls.accept({ submissionId: nowhere }),
          calls.publish({ submissionId }),
          calls.hold({ submissionId, reason: '一' }),
          calls.release({ submissionId }),
          calls.sendBack({ submissionId, reason: '一' }),
        ].map(refusal),
      );
      expect(new Set(refusals.map(({ code }) => code)), who).toEqual(new Set(['FORBIDDEN']));
      expect(new Set(refusals.map(({ message }) => message)).size, who).toBe(1);
    }
    const nobody = await refusal(as(test.db, null).review.view(WHICH));
    expect(nobody.code).toBe('UNAUTHORIZED');
    expect(await review('reviewer').view(WHICH)).toMatchObject({
      state: 'submitted',
      threads: [{ status: 'open' }],
    });
  });

  it('includes a reviewer who makes the unit’s own report', async () => {
    const both = await person(test.db, 'both', ['reviewer', '630106'], ['drafter', '630106-D01']);
    const submissionId = shown(await filedAndOpened(people));
    expect((await refusal(as(test.db, both).review.accept({ submissionId }))).code).toBe('FORBIDDEN');
  });
});

describe('what was decided', () => {
  it('can’t be changed, not even in the database', async () => {
    const submissionId = shown(await filedAndOpened(people));
    await review('reviewer').accept({ submissionId });
    await review('reviewer').publish({ submissionId });
    const at = new Date();
    for (const change of [
      test.db.update(publication).set({ at }),
      test.db.delete(publication),
      test.db.update(submission).set({ at }),
      test.db.delete(reviewDecision),
    ]) {
      await expect(change).rejects.toMatchObject({
        cause: { message: expect.stringContaining('append-only') },
      });
    }
    const again = await refusal(review('reviewer').publish({ submissionId }));
    expect(again.code).toBe('PRECONDITION_FAILED');
    expect(await test.db.$count(publication)).toBe(1);
  });
});
