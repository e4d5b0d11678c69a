import { and, eq, inArray } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { roleHeld } from '@/db/schema/account';
import { mailAddress, mailOutbox, type NoticeKind, notice } from '@/db/schema/notice';
import { GRANTS } from '../access';
import { heldAt } from '../account/held-at';
import type { Context } from '../context';
import { addJobs } from '../jobs/queue';
import { platformName, publicAddress, smtp } from '../settings';

/** What is told of one unit's filing of a year, to the unit's own people who see it. */
export interface Telling {
  kind: NoticeKind;
  unitCode: string;
  year: number;
  /** Told again under the same key it is no second notice. */
  key: string;
  title: string;
  body: string;
  /** Only to who holds one of these roles; left out, to everybody. */
  roles?: readonly SeeingRole[];
}

type SeeingRole = keyof (typeof GRANTS)['filing.view'];

/** Who sees the unit's filing as one of its own people now. */
async function peopleOf(tx: Database, { unitCode, roles: asked }: Telling, now: Date): Promise<string[]> {
  const roles = asked ?? (Object.keys(GRANTS['filing.view']) as SeeingRole[]);
  const rows = await tx
    .selectDistinct({ id: roleHeld.accountId })
    .from(roleHeld)
    .where(and(eq(roleHeld.unitCode, unitCode), inArray(roleHeld.role, [...roles]), heldAt(now)));
  return rows.map(({ id }) => id);
}

/** What the mail says below the notice: where to go, and why it came. */
function mailText({ unitCode, year, body }: Telling): string {
  const address = publicAddress();
  return [
    body,
    ...(address === null ? [] : ['', `办理：${address}/desk/${unitCode}/${year}`]),
    '',
    `本邮件由${platformName()}自动发送，请勿回复。不再需要的，可在平台“我的填报”页的“邮件提醒”中清空邮箱地址。`,
  ].join('\n');
}

/** Puts mail out for those who gave an address, where the installation has a mail server; nothing otherwise. */
async function putMailOut(
  tx: Database,
  now: Date,
  telling: Telling,
  written: readonly { id: string; accountId: string }[],
): Promise<void> {
  if (smtp() === null || written.length === 0) return;
  const addresses = await tx
    .select()
    .from(mailAddress)
    .where(
      inArray(
        mailAddress.accountId,
        written.map(({ accountId }) => accountId),
      ),
    );
  if (addresses.length === 0) return;
  const mails = await tx
    .insert(mailOutbox)
    .values(
      addresses.map(({ accountId, address }) => ({
        noticeId: written.find((one) => one.accountId === accountId)?.id ?? '',
        ...{ address, subject: telling.title, text: mailText(telling), at: now },
      })),
    )
    .returning({ id: mailOutbox.id });
  await addJobs(
    tx,
    'send-mail',
    mails.map(({ id }) => ({ payload: { mailId: id }, key: `send-mail:${id}` })),
  );
}

/**
 * Tells a unit's people something of its filing, within the caller's transaction: the notice stands or falls with what it
 * speaks of, its mail too, and sending that holds nobody up. Whoever did it is not told.
 *
 * @returns how many people were told now
 */
export async function notifyUnit(
  tx: Database,
  { actor, now }: Pick<Context, 'actor' | 'now'>,
  telling: Telling,
): Promise<number> {
  const { roles: _, ...told } = telling;
  const people = (await peopleOf(tx, telling, now)).filter((id) => id !== actor?.accountId);
  if (people.length === 0) return 0;
  const written = await tx
    .insert(notice)
    .values(people.map((accountId) => ({ ...told, accountId, at: now })))
    .onConflictDoNothing()
    .returning({ id: notice.id, accountId: notice.accountId });
  await putMailOut(tx, now, telling, written);
  return written.length;
}
