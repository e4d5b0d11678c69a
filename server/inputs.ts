import { z } from 'zod';
import { cleanText } from '@/report/clean-text';

/** A reporting year. Bounded, so that whatever is asked for fits the database's columns. */
export const yearSchema = z.int().min(2000).max(2100);

/** A unit's code as the register writes it: 630106, 630106-D01. */
export const unitCodeSchema = z.string().regex(/^[0-9A-Za-z-]{1,40}$/);

/** One unit's report for one year, as every verb and address names it. */
export const whichSchema = z.strictObject({ unitCode: unitCodeSchema, year: yearSchema });

/** Text as it may be stored; what was pasted along with it and shows nowhere is dropped, not refused. */
export const textSchema = (limit: number) => z.string().overwrite(cleanText).max(limit);

/** What a person writes to another: a reason, a comment, an explanation. */
export const wordsSchema = z.string().overwrite(cleanText).trim().min(1).max(2_000);
export const optionalWordsSchema = z.string().overwrite(cleanText).trim().max(2_000);

/** Reads the two parts of an address that names a report; null where they can't. */
export function whichOfAddress(unit: string, year: string): z.infer<typeof whichSchema> | null {
  if (!/^[0-9]{4}$/.test(year)) return null;
  return whichSchema.safeParse({ unitCode: unit, year: Number(year) }).data ?? null;
}
