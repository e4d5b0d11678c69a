import { boolean, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import type { UnitRecord } from '@/report/unit-record';

/** A public body. Loaded from db/data/units.json; codes follow GB/T 2260 where there is one. */
export const unit = pgTable('unit', {
  code: text('code').primaryKey(),
  name: text('name').notNull(),
  aliases: jsonb('aliases').$type<string[]>().notNull(),
  shortName: text('short_name').notNull(),
  kind: text('kind').$type<UnitRecord['kind']>().notNull(),
  /** The government above; null for the city itself. */
  parentCode: text('parent_code'),
  /** The unit whose office reviews this one where that is not the parent (vertical management, 条例 Art. 3). */
  reviewedBy: text('reviewed_by'),
  /** Six digits of GB/T 2260, so that several cities can live in one installation later. */
  regionCode: text('region_code').notNull(),
  /** Owes a report. */
  obliged: boolean('obliged').notNull(),
  powers: jsonb('powers').$type<UnitRecord['powers']>().notNull(),
  /** False: the name is to be confirmed by the office. */
  verified: boolean('verified').notNull(),
  source: text('source').notNull(),
});
