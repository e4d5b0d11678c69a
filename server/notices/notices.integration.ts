import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { mailOutbox, notice } from '@/db/schema/notice';
import { reportingYear } from '@/db/schema/reporting-year';
import { unit } from '@/db/schema/unit';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { BUREAU, WHICH } from '../testing/bureau';
import { filedAndOpened, type Office, office } from '../testing/office';
import { as } from '../testing/people';
import { refusal } from '../testing/refusal';
import { remind } from './remind';
import { remindReviewers } from './remind-reviewers';
import { sendMail } from './send-mail';

let test: TestDatabase;
let people: Office;
let smtp: MailServer;

const FROM = 'nianbao@example.gov.cn';
const ADDRESS = 'tianbao@example.gov.cn';
const shanghai = (at: string) => new Date(`${at}+08:00`);
const notices = (who = people.drafter) => as(test.db, who).notices;
const remindAt = (at: string) => remind({ db: test.db, now: shanghai(at) });

interface MailServer {
  url: string;
  /** What arrived, each the envelope's recipient and the message as sent. */
  mails: { to: string; text: string }[];
  /** Answers 451 to every message while it stands. */
  refusing: boolean;
  close: () => Promise<void>;
}

/** A real mail server on loopback. */
async function mailServer(): Promise<MailServer> {
  const made: Omit<MailServer, 'url' | 'close'> = { mails: [], refusing: false };
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (made.refusing) return done(Object.assign(new Error('try later'), { responseCode: 451 }));
        const to = session.envelope.rcptTo[0]?.address ?? '';
        made.mails.push({ to, text: Buffer.concat(chunks).toString('utf8') });
        return done();
      });
    },
  });
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () => {
      const address = listening.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  return Object.assign(made, {
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  });
}

/** A message as a mail program shows it: its header's words and its body, decoded. */
function decoded(message: string): string {
  const [head = '', ...body] = message.split('\r\n\r\n');
  const subject = /Subject: ([\s\S]*?)\r\n(?! )/.exec(`${head}\r\n`)?.[1] ?? '';
  const words = subject
    .replace(/\r\n /g, '')
    .replace(/=\?UTF-8\?B\?([^?]+)\?=/gi, (_, base64: string) =>
      Buffer.from(base64, 'base64').toString('utf8'),
    );
  const text = body.join('\r\n\r\n');
  const encoding = /Content-Transfer-Encoding: (\S+)/i.exec(head)?.[1] ?? '';
  return `${words.replace(/ +/g, ' ')}\n${encoding === 'base64' ? Buffer.from(text, 'base64').toString('utf8') : text}`;
}

const configured = () => {
  vi.stubEnv('HUANGSHUI_SMTP_URL', smtp.url);
  vi.stubEnv('HUANGSHUI_MAIL_FROM', FROM);
  vi.stubEnv('NEXTAUTH_URL', 'https://nianbao.example.gov.cn/');
};
const outbox = () => test.db.select().from(mailOutbox).orderBy(mailOutbox.at);
const jobsOf = async (mailId: string) =>
  (await test.db.execute(sql`select from graphile_worker.jobs where key = ${`send-mail:${mailId}`}`)).length;

beforeAll(async () => {
  test = await testDatabase();
  people = await office(test.db);
  smtp = await mailServer();
  await test.db.update(unit).set({ obliged: false });
  await test.db.update(unit).set({ obliged: true }).where(eq(unit.code, BUREAU));
});
afterEach(() => vi.unstubAllEnvs());
afterAll(async () => {
  await smtp.close();
  await test.close();
});

describe('reminders', () => {
  it('come at 14, 7, 3 and 1 days and weekly afterwards, each once, within office hours', async () => {
    const told: [string, number][] = [];
    for (const at of [
      '2024-01-16T10:00:00',
      '2024-01-17T08:00:00',
      '2024-01-17T10:00:00',
      '2024-01-17T17:00:00',
      '2024-01-24T09:00:00',
      // Sunday; its reminder comes on Monday.
      '2024-01-28T10:00:00',
      '2024-01-29T10:00:00',
      '2024-01-31T10:00:00',
      '2024-02-01T10:00:00',
      '2024-02-02T10:00:00',
      '2024-02-08T10:00:00',
    ]) {
      told.push([at.slice(0, 13), await remindAt(at)]);
    }
    expect(told.filter(([, people]) => people > 0).map(([at]) => at)).toEqual([
      ...[
        '2024-01-17T10',
        '2024-01-24T09',
        '2024-01-29T10',
        '2024-01-31T10',
        '2024-02-01T10',
        '2024-02-08T10',
      ],
    ]);
    const { notices: mine, unread } = await notices().list();
    expect(unread).toBe(6);
    expect(mine[0]).toMatchObject({ kind: 'overdue', unitCode: BUREAU, year: 2023, read: false });
    expect(mine.map(({ title }) => title.replace('西宁市湟中区教育局 2023 年度报告', ''))).toEqual([
      ...['已逾期 8 天', '已逾期 1 天', '今天截止', '距截止还有 2 天', '距截止还有 7 天', '距截止还有 14 天'],
    ]);
    expect((await notices(people.reviewer).list()).notices).toEqual([]);
  });

  it('come anew where the office has moved the due day', async () => {
    const moved = { unitsDue: '2024-02-15' };
    await test.db.update(reportingYear).set(moved).where(eq(reportingYear.year, 2023));
    expect(await remindAt('2024-02-08T11:00:00')).toBe(3);
    await test.db.update(reportingYear).set({ unitsDue: '2024-01-31' }).where(eq(reportingYear.year, 2023));
  });

  it('are told once by several workers at the same time', async () => {
    await test.db.delete(notice);
    const counts = await Promise.all([1, 2, 3].map(() => remindAt('2024-01-17T10:00:00')));
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(3);
    expect(await test.db.$count(notice)).toBe(3);
  });
});

describe('reading notices', () => {
  it('is each person’s own', async () => {
    const { notices: mine } = await notices().list();
    const noticeId = mine[0]?.id ?? '';
    expect((await notices(people.checker).markRead({ noticeId })).unread).toBe(1);
    expect((await notices().list()).unread).toBe(1);
    const read = await notices().markRead({ noticeId });
    expect(read).toMatchObject({ unread: 0, notices: [{ read: true }] });
    expect((await refusal(as(test.db, null).notices.list())).code).toBe('UNAUTHORIZED');
  });
});

describe('mail', () => {
  it('is neither offered nor written without a mail server', async () => {
    expect((await notices().setMailAddress({ address: ADDRESS })).mail).toBeNull();
    await remindAt('2024-01-24T09:00:00');
    expect(await outbox()).toEqual([]);
  });

  it('goes to those who gave an address, with the notice and through the worker', async () => {
    configured();
    expect((await notices().list()).mail).toEqual({ address: ADDRESS });
    await remindAt('2024-01-29T10:00:00');
    const [mail, ...more] = await outbox();
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ address: ADDRESS, sentAt: null, tries: 0 });
    expect(await jobsOf(mail?.id ?? '')).toBe(1);
    await sendMail({ db: test.db, now: shanghai('2024-01-29T10:01:00') }, mail?.id ?? '');
    expect(smtp.mails.map(({ to }) => to)).toEqual([ADDRESS]);
    const message = smtp.mails[0]?.text ?? '';
    expect(message).toContain(`From: ${FROM}`);
    expect(message).toContain(`Message-ID: <${mail?.id}@huangshui>`);
    expect(decoded(message)).toContain('西宁市湟中区教育局 2023 年度报告距截止还有 2 天');
    expect(decoded(message)).toContain(`https://nianbao.example.gov.cn/desk/${BUREAU}/2023`);
    // Done twice, it is sent once.
    await sendMail({ db: test.db, now: shanghai('2024-01-29T10:02:00') }, mail?.id ?? '');
    expect(smtp.mails).toHaveLength(1);
    expect((await outbox())[0]).toMatchObject({ sentAt: shanghai('2024-01-29T10:01:00'), failure: null });
  });

  it('waits and is tried again while the mail server refuses or is away', async () => {
    configured();
    await remindAt('2024-01-31T10:00:00');
    const id = (await outbox()).at(-1)?.id ?? '';
    const now = shanghai('2024-01-31T10:01:00');
    smtp.refusing = true;
    await expect(sendMail({ db: test.db, now }, id)).rejects.toThrow();
    vi.stubEnv('HUANGSHUI_SMTP_URL', 'smtp://127.0.0.1:1');
    await expect(sendMail({ db: test.db, now }, id)).rejects.toThrow();
    expect((await outbox()).at(-1)).toMatchObject({ sentAt: null, tries: 2, failure: expect.any(String) });
    smtp.refusing = false;
    configured();
    await sendMail({ db: test.db, now }, id);
    expect((await outbox()).at(-1)).toMatchObject({ sentAt: now, tries: 3, failure: null });
    expect(smtp.mails).toHaveLength(2);
  });

  it('stops once the address is emptied; the trail doesn’t hold it', async () => {
    configured();
    expect((await notices().setMailAddress({ address: '' })).mail).toEqual({ address: '' });
    await remindAt('2024-02-01T10:00:00');
    expect(await outbox()).toHaveLength(2);
    const [trail] = await test.db.execute<{ text: string }>(
      sql`select string_agg(e::text, '') as text from audit_event e`,
    );
    expect(trail?.text).toContain('account.mail-set');
    expect(trail?.text).not.toContain(ADDRESS);
    const wrong = as(test.db, people.drafter).notices.setMailAddress({ address: 'a@b\r\nBcc: c@d' });
    expect((await refusal(wrong)).code).toBe('BAD_REQUEST');
  });
});

describe('an office’s reviewers', () => {
  const DISTRICT = '630106';
  const REVIEWER = 'shenhe@example.gov.cn';
  const told = (at: string) => remindReviewers({ db: test.db, now: shanghai(at) });
  const theirs = async (who = people.reviewer) => (await notices(who).list()).notices;

  beforeAll(async () => {
    await test.db.delete(mailOutbox);
    await test.db.delete(notice);
    await test.db.update(unit).set({ obliged: true }).where(eq(unit.parentCode, DISTRICT));
  });
  afterAll(() => test.db.update(unit).set({ obliged: false }).where(ne(unit.code, BUREAU)));

  it('are told once a day who is missing, from a week before the due day on and within office hours', async () => {
    const days: [string, number][] = [];
    for (const at of [
      '2024-01-23T10:00:00',
      '2024-01-24T08:00:00',
      '2024-01-24T10:00:00',
      '2024-01-24T11:00:00',
      '2024-01-25T09:00:00',
      // Saturday.
      '2024-01-27T10:00:00',
      '2024-02-14T10:00:00',
      // Two weeks after the due day: once a week.
      '2024-02-15T10:00:00',
      '2024-02-16T10:00:00',
      '2024-02-19T10:00:00',
    ]) {
      days.push([at.slice(0, 13), await told(at)]);
    }
    expect(days.filter(([, people]) => people > 0)).toEqual([
      ...[['2024-01-24T10', 1] as const, ['2024-01-25T09', 1] as const, ['2024-02-14T10', 1] as const],
      ...[['2024-02-15T10', 1] as const, ['2024-02-19T10', 1] as const],
    ]);
    // The other offices wait for nobody, and no unit is told.
    expect([await theirs(people.stranger), await theirs(people.drafter)]).toEqual([[], []]);
  });

  it('find the count, the first ten by name, and only the newest unread', async () => {
    // Two of the district's answer elsewhere, and aren't its to chase.
    const under = await test.db.$count(unit, and(eq(unit.parentCode, DISTRICT), isNull(unit.reviewedBy)));
    expect(under).toBeGreaterThan(10);
    const list = await theirs();
    expect(list.map(({ kind, read }) => [kind, read])).toEqual([
      ['units-overdue', false],
      ...[0, 1].map(() => ['units-overdue', true]),
      ...[0, 1].map(() => ['units-due', true]),
    ]);
    expect(list[0]).toMatchObject({ unitCode: DISTRICT, year: 2023 });
    expect(list[0]?.title).toBe(`${under} 个单位逾期未提交 2023 年度报告`);
    expect(list[0]?.body.match(/（逾期 19 天）/g)).toHaveLength(10);
    expect(list[0]?.body).toContain(`等 ${under} 个单位。请督促提交。`);
    expect(list.at(-1)?.body).toContain('（2024年1月31日截止）');
  });

  it('are told of one no more once it has filed, and by mail with the way to the list', async () => {
    configured();
    await notices(people.reviewer).setMailAddress({ address: REVIEWER });
    await test.db.delete(notice);
    await test.db.update(unit).set({ obliged: false }).where(eq(unit.parentCode, DISTRICT));
    await test.db.update(unit).set({ obliged: true }).where(eq(unit.code, BUREAU));
    const counts = await Promise.all([1, 2, 3].map(() => told('2024-01-30T10:00:00')));
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(1);
    const [mail, ...more] = await outbox();
    expect(more).toEqual([]);
    expect(await jobsOf(mail?.id ?? '')).toBe(1);
    await sendMail({ db: test.db, now: shanghai('2024-01-30T10:01:00') }, mail?.id ?? '');
    const { to, text } = smtp.mails.at(-1) ?? { to: '', text: '' };
    expect(to).toBe(REVIEWER);
    expect(decoded(text)).toContain(
      '1 个单位未提交 2023 年度报告\n西宁市湟中区教育局（2024年1月31日截止）。请督促提交。',
    );
    expect(decoded(text)).toContain('https://nianbao.example.gov.cn/office/2023?state=missing&own=1#units');
    expect(decoded(text)).toContain('“年度总览”页');
    await test.db.update(unit).set({ obliged: false }).where(eq(unit.code, BUREAU));
    expect(await told('2024-01-31T10:00:00')).toBe(0);
    await test.db.update(unit).set({ obliged: true }).where(eq(unit.code, BUREAU));
    await notices(people.reviewer).setMailAddress({ address: '' });
  });
});

describe('what the office does', () => {
  const kinds = async (who = people.drafter) =>
    (await notices(who).list()).notices.filter(({ kind }) => !kind.includes('due')).map(({ kind }) => kind);

  it('is told to the unit’s people: comments once a day, each decision', async () => {
    const { submission } = await filedAndOpened(people);
    const on = { submissionId: submission?.id ?? '' };
    const { review } = as(test.db, people.reviewer);
    const place = { kind: 'section', section: '1' } as const;
    const [first] = (await review.comment({ ...on, place, text: '请核对。' })).threads;
    await review.comment({ ...on, place, text: '另请核对。' });
    expect(await kinds()).toEqual(['commented']);
    expect(await kinds(people.principal)).toEqual(['commented']);
    await review.returnToUnit({ ...on, reason: '' });
    expect(await kinds()).toHaveLength(2);
    expect(first).toBeDefined();
    const [told] = await test.db.select().from(notice).where(eq(notice.kind, 'returned'));
    expect(told).toMatchObject({ unitCode: BUREAU, year: WHICH.year });
    expect(told?.body).toContain('请按审核意见修改');
    expect(await kinds(people.reviewer)).toEqual([]);
  });
});
