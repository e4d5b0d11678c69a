import {
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Finding } from '@/report/finding';
import type { FormName } from '@/report/ids';
import type { ReportData } from '@/report/report';
import { account } from './account';
import { integerYear } from './columns';
import { filing } from './filing';
import { folderImportFile } from './folder-import';
import { unit } from './unit';

/**
 * The principal's sign-off of one very content. Append-only. It stands while its filing names it and the report and
 * the explanations are those it was given for.
 */
export const signOff = pgTable('sign_off', {
  id: uuid('id').primaryKey().defaultRandom(),
  filingId: uuid('filing_id')
    .notNull()
    .references(() => filing.id),
  /** SHA-256 of the report and the explanations that go with it (server/filing/signed-hash.ts), lower-case hex. */
  contentHash: text('content_hash').notNull(),
  /** The sentence that was signed. */
  statement: text('statement').notNull(),
  by: uuid('by')
    .notNull()
    .references(() => account.id),
  /** `paper`: on a printed cover, whose scan (signed-paper.ts) `by` uploaded; nobody signed here. */
  kind: text('kind').$type<'account' | 'paper'>().notNull().default('account'),
  /** The principal's name as it stood then; on paper as the person who uploaded it read it. */
  name: text('name').notNull(),
  at: timestamp('at', { withTimezone: true }).notNull(),
  /** The principal in whose place it was given 代行, with the name as it stood then; null where the principal signed. */
  actingFor: uuid('acting_for').references(() => account.id),
  actingForName: text('acting_for_name'),
});

/** An immutable filed version. A trigger refuses update and delete. */
export const submission = pgTable(
  'submission',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    filingId: uuid('filing_id')
      .notNull()
      .references(() => filing.id),
    /** 1 for the first, counting up within the filing. */
    number: integer('number').notNull(),
    form: text('form').$type<FormName>().notNull(),
    report: jsonb('report').$type<ReportData>().notNull(),
    /** SHA-256 of the canonical JSON of the report, lower-case hex. */
    contentHash: text('content_hash').notNull(),
    findings: jsonb('findings').$type<Finding[]>().notNull(),
    /** Rules that could not be judged when it was filed, and why; null: filed before this was kept. */
    notAssessed: jsonb('not_assessed').$type<{ rule: string; why: string }[]>(),
    explanations: jsonb('explanations').$type<{ fingerprint: string; text: string }[]>().notNull(),
    /** Null for a report of the past: nobody signed it here. */
    signOffId: uuid('sign_off_id').references(() => signOff.id),
    /** The office's file that a report of the past was taken from; null for one that was filed here. */
    importedFrom: uuid('imported_from').references(() => folderImportFile.id),
    by: uuid('by')
      .notNull()
      .references(() => account.id),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (t) => [unique('submission_number').on(t.filingId, t.number)],
);

/** One value of a submission: what dashboards and comparisons read. Totals are the computed ones. */
export const figure = pgTable(
  'figure',
  {
    submissionId: uuid('submission_id')
      .notNull()
      .references(() => submission.id),
    unitCode: text('unit_code')
      .notNull()
      .references(() => unit.code),
    year: integerYear(),
    cell: text('cell').notNull(),
    value: numeric('value').notNull(),
  },
  (t) => [primaryKey({ columns: [t.submissionId, t.cell] })],
);
