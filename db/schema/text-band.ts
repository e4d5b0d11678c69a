import { index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { WrittenSection } from '@/report/similarity/near-text';
import { integerYear } from './columns';
import { submission } from './submission';

/**
 * What a filed text is found by among all of its year: the keys of its signature (nearKeys in
 * report/similarity/near-text). Derived from the submission and made anew where it is missing, so not append-only; a
 * text too short to compare has no row.
 */
export const textBand = pgTable(
  'text_band',
  {
    submissionId: uuid('submission_id')
      .notNull()
      .references(() => submission.id),
    year: integerYear(),
    section: text('section').$type<WrittenSection>().notNull(),
    key: integer('key').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.submissionId, t.section, t.key] }),
    index('text_band_key').on(t.year, t.section, t.key),
  ],
);
