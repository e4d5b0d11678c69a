import { desc, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Database } from '@/db/connection';
import { auditEvent } from '@/db/schema/audit-event';
import { explanation, filing } from '@/db/schema/filing';
import { publication } from '@/db/schema/publication';
import { commentMessage, commentThread, reviewDecision } from '@/db/schema/review';
import { figure, signOff, submission } from '@/db/schema/submission';
import { textBand } from '@/db/schema/text-band';
import { eventHash, GENESIS_HASH } from '@/server/audit/chain';
import type { Event, Rows } from './rows';

/** PostgreSQL takes 65,535 parameters a statement; the widest row has 22. */
const BATCH = 500;

/** Writes all rows in the order that their references need, the audit trail last and in order of time. */
export async function writeRows(tx: Database, rows: Rows): Promise<void> {
  await insert(tx, filing, rows.filings);
  await insert(tx, explanation, rows.explanations);
  await insert(tx, signOff, rows.signOffs);
  await insert(tx, submission, rows.submissions);
  await insertFigures(tx, rows.figures);
  await insertTextBands(tx, rows.textBands);
  await insert(tx, commentThread, rows.threads);
  await insert(tx, commentMessage, rows.messages);
  await insert(tx, reviewDecision, rows.decisions);
  await insert(tx, publication, rows.publications);
  await insert(tx, auditEvent, await chained(tx, rows.events));
}

/** Inserts in batches. */
export async function insert<T extends PgTable>(
  tx: Database,
  table: T,
  rows: readonly T['$inferInsert'][],
): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) {
    await tx.insert(table).values(rows.slice(from, from + BATCH));
  }
}

/** Tens of thousands of small rows: one statement, one parameter. */
async function insertFigures(tx: Database, rows: Rows['figures']): Promise<void> {
  await tx.execute(sql`
    insert into ${figure} (submission_id, unit_code, year, cell, value)
    select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r("submissionId" uuid, "unitCode" text, "year" int, "cell" text, "value" numeric)`);
}

/** The same. */
async function insertTextBands(tx: Database, rows: Rows['textBands']): Promise<void> {
  await tx.execute(sql`
    insert into ${textBand} (submission_id, year, section, key)
    select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r("submissionId" uuid, "year" int, "section" text, "key" int)`);
}

/** The events in order of time, each chained to the one before; the first to the trail's last. */
async function chained(tx: Database, events: readonly Event[]) {
  const [last] = await tx
    .select({ hash: auditEvent.hash })
    .from(auditEvent)
    .orderBy(desc(auditEvent.id))
    .limit(1);
  let previousHash = last?.hash ?? GENESIS_HASH;
  return [...events]
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .map((event) => {
      const linked = { ...event, previousHash };
      previousHash = eventHash(linked);
      return { ...linked, hash: previousHash };
    });
}
