import { eq, sql } from 'drizzle-orm';
import { createTransport } from 'nodemailer';
import { mailOutbox } from '@/db/schema/notice';
import type { Context } from '../context';
import { smtp } from '../settings';

/** How long (ms) a mail server may take to answer. */
const PATIENCE_MS = 20_000;

type Background = Pick<Context, 'db' | 'now'>;

/**
 * Sends one mail of the outbox, unless it is sent already. Sent twice, should the process end between the sending and the
 * note of it, it has the same Message-ID. Throws where the mail server refuses or is out of reach: the queue tries again
 * later, and the row says what was answered. Without a mail server in the settings nothing is sent.
 */
export async function sendMail({ db, now }: Background, mailId: string): Promise<void> {
  const server = smtp();
  if (server === null) return;
  const [mail] = await db
    .update(mailOutbox)
    .set({ tries: sql`${mailOutbox.tries} + 1` })
    .where(eq(mailOutbox.id, mailId))
    .returning();
  if (!mail || mail.sentAt !== null) return;
  const transport = createTransport({
    url: server.url,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  });
  try {
    await transport.sendMail({
      from: server.from,
      to: mail.address,
      subject: mail.subject,
      text: mail.text,
      messageId: `<${mail.id}@huangshui>`,
    });
  } catch (error) {
    await db
      .update(mailOutbox)
      .set({ failure: String(error) })
      .where(eq(mailOutbox.id, mailId));
    throw error;
  } finally {
    transport.close();
  }
  await db.update(mailOutbox).set({ sentAt: now, failure: null }).where(eq(mailOutbox.id, mailId));
}
