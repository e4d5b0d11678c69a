import { integer } from 'drizzle-orm/pg-core';

/** The reporting year column, the same everywhere. */
export const integerYear = () => integer('year').notNull();
