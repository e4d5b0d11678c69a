import { and, asc, desc, eq, lte } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { draftChange, draftSession } from '@/db/schema/draft-history';
import { submission } from '@/db/schema/submission';
import type { ReportData } from '@/report/report';
import { Refusal } from '../errors';
import { loadArchive } from '../filing/load-archive';
import type { FilingRow } from '../filing/load-filing';
import { afterChanges } from '../filing/value-change';
import type { Point } from './view';

const unknown = () => new Refusal('NOT_FOUND', '没有找到这一时点的报告。请刷新页面，从修改历史中重新选择。');

/** The draft after the change that made a revision: from the sitting's beginning, one change after the other. */
async function draftAfter(
  db: Database,
  { id, draft, revision: now }: FilingRow,
  revision: number,
): Promise<ReportData> {
  if (revision === now) return draft;
  if (revision > now) throw unknown();
  const [session] = await db
    .select()
    .from(draftSession)
    .where(and(eq(draftSession.filingId, id), lte(draftSession.beforeRevision, revision)))
    .orderBy(desc(draftSession.number))
    .limit(1);
  if (!session) throw unknown();
  const changes = await db
    .select({ form: draftChange.form, changes: draftChange.changes })
    .from(draftChange)
    .where(
      and(
        eq(draftChange.filingId, id),
        eq(draftChange.session, session.number),
        lte(draftChange.revision, revision),
      ),
    )
    .orderBy(asc(draftChange.revision));
  return afterChanges(session.before, changes);
}

async function filed(db: Database, filingId: string, number: number): Promise<ReportData> {
  const [row] = await db
    .select({ report: submission.report })
    .from(submission)
    .where(and(eq(submission.filingId, filingId), eq(submission.number, number)));
  if (!row) throw unknown();
  return row.report;
}

/** A filing's report as it was at a point. NOT_FOUND where it never was there. */
export async function stateAt(db: Database, filing: FilingRow, point: Point): Promise<ReportData> {
  if (point.kind === 'submission') return filed(db, filing.id, point.number);
  if (point.kind === 'archive') return (await loadArchive(db, filing.id, point.id)).draft;
  return draftAfter(db, filing, point.revision);
}
