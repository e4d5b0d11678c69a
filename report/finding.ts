import { z } from 'zod';
import { cellValueSchema } from './cell-value';
import { SECTION_IDS, TABLE_IDS } from './ids';

/** B blocks submission · W must be mended or explained in writing · I is information. */
export const SEVERITIES = ['B', 'W', 'I'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Where a finding points: the screen goes there on a click. */
export const placeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('title') }),
  z.strictObject({ kind: z.literal('front') }),
  z.strictObject({ kind: z.literal('form') }),
  z.strictObject({ kind: z.literal('sign-off') }),
  /** `start`/`end`: UTF-16 offsets in the section's text; both or neither. */
  z.strictObject({
    kind: z.literal('section'),
    section: z.enum(SECTION_IDS),
    start: z.int().optional(),
    end: z.int().optional(),
  }),
  z.strictObject({ kind: z.literal('table'), table: z.enum(TABLE_IDS) }),
  /** A row by the form's row id (see reading.ts). */
  z.strictObject({ kind: z.literal('row'), table: z.enum(TABLE_IDS), row: z.string() }),
  /** A row, column or group label by the form's id. */
  z.strictObject({ kind: z.literal('label'), table: z.enum(TABLE_IDS), label: z.string() }),
  z.strictObject({ kind: z.literal('cell'), cell: z.string() }),
]);
export type Place = z.infer<typeof placeSchema>;

/** One change of a suggested mend. */
const changeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cell'), cell: z.string(), from: cellValueSchema, to: cellValueSchema }),
  z.strictObject({ kind: z.literal('title'), from: z.string(), to: z.string() }),
  z.strictObject({ kind: z.literal('front'), from: z.string(), to: z.string() }),
  z.strictObject({
    kind: z.literal('section'),
    section: z.enum(SECTION_IDS),
    from: z.string(),
    to: z.string(),
  }),
]);
export type Change = z.infer<typeof changeSchema>;

export const findingSchema = z.strictObject({
  /** The catalogue's id, such as T3-BALANCE. */
  rule: z.string(),
  severity: z.enum(SEVERITIES),
  /** A B that may be explained: it counts as a W once the unit has explained it. */
  mayExplain: z.boolean(),
  place: placeSchema,
  /** Every cell the finding speaks of, the one to look at first. */
  cells: z.array(z.string()),
  /** What is wrong, one line. */
  title: z.string(),
  /** Where, and what to do, a sentence or two. */
  message: z.string(),
  /** Both sides in words, as short as they can be; empty where the rule has none. */
  found: z.string(),
  expected: z.string(),
  /** The article or notice it comes from. */
  basis: z.string(),
  suggestions: z.array(z.strictObject({ reason: z.string(), changes: z.array(changeSchema) })),
  /** Rule and place: stable under re-run and unrelated edits. */
  fingerprint: z.string(),
  /** Hash of the values the finding speaks of: an explanation is void once they change. */
  valuesHash: z.string(),
});
export type Finding = z.infer<typeof findingSchema>;
