import { asc, eq, inArray } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { account } from '@/db/schema/account';
import { commentMessage, commentThread } from '@/db/schema/review';
import { submission } from '@/db/schema/submission';
import type { Place } from '@/report/finding';
import type { Form } from '@/report/forms/form';
import { formByName } from '@/report/forms/registry';
import { placeName } from '@/report/place';
import type { ReportData } from '@/report/report';
import { effectiveCells } from '@/report/totals';
import { valuesByPath } from './report-paths';
import type { ThreadView } from './view';

/** The messages of some threads, oldest first, with the thread each belongs to. */
async function messagesOf(db: Database, threadIds: string[]) {
  return db
    .select({
      threadId: commentMessage.threadId,
      text: commentMessage.text,
      side: commentMessage.side,
      name: account.name,
      at: commentMessage.at,
    })
    .from(commentMessage)
    .innerJoin(account, eq(account.id, commentMessage.by))
    .where(inArray(commentMessage.threadId, threadIds))
    .orderBy(asc(commentMessage.at), asc(commentMessage.id));
}

/** A finding on the form speaks of which form it is; a comment there speaks of the whole report. */
const nameOf = (form: Form, place: Place) => (place.kind === 'form' ? '整份报告' : placeName(form, place));

/** What stood at the place of a comment; null for a place that has no value of its own. */
function commentedValue(report: ReportData, place: Place): ThreadView['was'] {
  const path =
    place.kind === 'cell'
      ? `cell:${place.cell}`
      : place.kind === 'section'
        ? `section:${place.section}`
        : place.kind;
  const value = place.kind === 'cell' ? effectiveCells(report)[place.cell] : valuesByPath(report).get(path);
  return value === undefined && place.kind !== 'cell' ? null : { path, value: value ?? null };
}

/** A filing's comment threads in order of creation, each place named by the form it was commented on. */
export async function threadsOf(db: Database, filingId: string): Promise<ThreadView[]> {
  const threads = await db
    .select({
      id: commentThread.id,
      place: commentThread.place,
      status: commentThread.status,
      openedBy: commentThread.openedBy,
      form: submission.form,
      report: submission.report,
    })
    .from(commentThread)
    .innerJoin(submission, eq(submission.id, commentThread.submissionId))
    .where(eq(commentThread.filingId, filingId))
    .orderBy(asc(commentThread.at), asc(commentThread.id));
  if (threads.length === 0) return [];
  const messages = await messagesOf(
    db,
    threads.map((thread) => thread.id),
  );
  return threads.map(({ form, report, ...thread }, index) => ({
    ...thread,
    was: commentedValue(report, thread.place),
    number: index + 1,
    placeName: nameOf(formByName(form), thread.place),
    messages: messages
      .filter((message) => message.threadId === thread.id)
      .map(({ threadId: _, ...message }) => message),
  }));
}
