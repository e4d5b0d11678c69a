import { z } from 'zod';
import { cleanText } from './clean-text';

/** The word that stands in a cell which the unit's powers or the form leave out. Never the same as 0 or empty. */
export const NOT_APPLICABLE = '不适用';

/**
 * What is stored for one cell.
 *
 * - `null` (or no entry at all): empty. Empty is never 0.
 * - a number: a count, or 2019's increase/decrease.
 * - a string: money as a decimal in 万元 (`"12.5"`, never a float), the word 不适用, or text that is no
 *   number at all («22（其中修订16件）»), kept as typed so that nothing is lost; CELL-TYPE reports it.
 */
export const cellValueSchema = z.union([z.number(), z.string().overwrite(cleanText).max(200), z.null()]);
export type CellValue = z.infer<typeof cellValueSchema>;
