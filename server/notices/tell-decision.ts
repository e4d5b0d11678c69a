import { eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import type { NoticeKind } from '@/db/schema/notice';
import type { Decision } from '@/db/schema/review';
import { unit } from '@/db/schema/unit';
import { dayInShanghai } from '../calendar';
import type { Context } from '../context';
import { notifyUnit } from './notify';

/** The decisions that a unit is told of. Holding and releasing are between the offices. */
const TOLD: Readonly<Partial<Record<Decision, { kind: NoticeKind; what: string; todo: string }>>> = {
  returned: { kind: 'returned', what: '已退回', todo: '请按审核意见修改，重新签批后再提交。' },
  sent_back: {
    kind: 'returned',
    what: '已由市级退回',
    todo: '请回复退回时提出的意见，修改并重新签批后再提交。',
  },
  accepted: { kind: 'accepted', what: '已审核通过', todo: '等待公布，不需要办理。' },
  published: { kind: 'published', what: '已公布', todo: '可在公开页面查看。' },
};

interface About {
  unitCode: string;
  year: number;
  /** The submission's number. */
  number: number;
}

async function reportName(tx: Database, { unitCode, year }: About): Promise<string> {
  const [row] = await tx.select({ name: unit.name }).from(unit).where(eq(unit.code, unitCode));
  return `${row?.name ?? unitCode} ${year} 年度报告`;
}

/** Tells the unit what was decided on its submission; call it before the audit event. */
export async function tellDecision(
  tx: Database,
  ctx: Context,
  about: About,
  decision: Decision,
): Promise<void> {
  const told = TOLD[decision];
  if (!told) return;
  const { unitCode, year, number } = about;
  const name = await reportName(tx, about);
  await notifyUnit(tx, ctx, {
    kind: told.kind,
    ...{ unitCode, year },
    key: `${decision}:${unitCode}:${year}:${number}`,
    title: `${name}${told.what}`,
    body: `${name}（第 ${number} 版）${told.what}。${told.todo}`,
  });
}

/** Tells the unit that its reviewer has written comments: once a day, however many they are. */
export async function tellComment(tx: Database, ctx: Context, about: About): Promise<void> {
  const { unitCode, year, number } = about;
  const name = await reportName(tx, about);
  await notifyUnit(tx, ctx, {
    kind: 'commented',
    ...{ unitCode, year },
    key: `commented:${unitCode}:${year}:${number}:${dayInShanghai(ctx.now)}`,
    title: `${name}有新的审核意见`,
    body: `审核员对${name}（第 ${number} 版）提出了审核意见。请在报告中查看并回复。`,
  });
}
