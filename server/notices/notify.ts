import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { account, roleHeld } from '@/db/schema/account';
import { mailAddress, mailOutbox, type NoticeKind, notice } from '@/db/schema/notice';
import { GRANTS } from '../access';
import { heldAt } from '../account/held-at';
import type { Context } from '../context';
import { addJobs } from '../jobs/queue';
import { platformName, publicAddress, smtp } from '../settings';
import { noticePath } from './notice-path';

/** What is told of one unit's filing of a year, or as an office's notice of the units that it reviews. */
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
    .innerJoin(account, eq(account.id, roleHeld.accountId))
    .where(
      and(
        eq(roleHeld.unitCode, unitCode),
        inArray(roleHeld.role, [...roles]),
        heldAt(now),
        isNull(account.disabledAt),
      ),
    );
  return rows.map(({ id }) => id);
}

/** What the mail says below the notice: where to go, and why it came. */
function mailText(telling: Telling): string {
  const address = publicAddress();
  const page = telling.kind.startsWith('units-') ? '年度总览' : '我的填报';
  return [
    telling.body,
    ...(address === null ? [] : ['', `办理：${address}${noticePath(telling)}`]),
    '',
    `本邮件由${platformName()}自动发送，请勿回复。不再需要的，可在平台“${page}”页的“邮件提醒”中清空邮箱地址。`,
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
  const people = (await peopleOf(tx, telling, now)).filter((id) => id !== actor?.accountId);
  return (await notifyPeople(tx, now, telling, people)).length;
}

/**
 * Tells these accounts, and by mail those that gave an address.
 *
 * @returns which of them were told now; who has been told under the same key isn't told again
 */
export async function notifyPeople(
  tx: Database,
  now: Date,
  telling: Telling,
  people: readonly string[],
): Promise<string[]> {
  if (people.length === 0) return [];
  const { roles: _, ...told } = telling;
  const written = await tx
    .insert(notice)
    .values(people.map((accountId) => ({ ...told, accountId, at: now })))
    .onConflictDoNothing()
    .returning({ id: notice.id, accountId: notice.accountId });
  await putMailOut(tx, now, telling, written);
  return written.map(({ accountId }) => accountId);
}
