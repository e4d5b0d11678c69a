import { boolean, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { account } from './account';
import { storedFile } from './stored-file';
import { signOff } from './submission';

/** The scan of a cover that was signed and sealed on paper. Append-only. */
export const signedPaper = pgTable('signed_paper', {
  signOffId: uuid('sign_off_id')
    .primaryKey()
    .references(() => signOff.id),
  sha256: text('sha256')
    .notNull()
    .references(() => storedFile.sha256),
  /** By its content, not by its name. */
  type: text('type').$type<'pdf' | 'jpeg' | 'png'>().notNull(),
  pages: integer('pages').notNull(),
});

/** Whether the office found seal and hash on the scan to be those of the report. Append-only: a new scan is a new sign-off. */
export const paperVerdict = pgTable('paper_verdict', {
  signOffId: uuid('sign_off_id')
    .primaryKey()
    .references(() => signedPaper.signOffId),
  matches: boolean('matches').notNull(),
  by: uuid('by')
    .notNull()
    .references(() => account.id),
  at: timestamp('at', { withTimezone: true }).notNull(),
});
