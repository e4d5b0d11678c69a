import { z } from 'zod';
import { FORM_NAMES } from './forms/registry';
import { SECTION_IDS, TABLE_IDS } from './ids';

/**
 * What a file said, kept beside the values read from it: labels, raw text, place, certainty.
 * FORM-LABELS, FORM-SHAPE and FORM-PLACE judge the reading; moving to another form archives it.
 */
const certaintySchema = z.enum(['sure', 'likely', 'unsure']);

/** Where in the file, in words for the screen (第 2 张表第 5 行) and by index for sorting. */
const filePlaceSchema = z.strictObject({
  /** 0-based index among the document body's blocks (paragraphs and tables). */
  block: z.int().nonnegative(),
  /** 0-based row and column of the grid inside a table block, merged cells resolved. */
  row: z.int().nonnegative().optional(),
  column: z.int().nonnegative().optional(),
  /** 1-based page, where the file has pages. */
  page: z.int().positive().optional(),
  words: z.string(),
});

/** One row or column label as printed in the file, and the form's label it was taken for. */
const readLabelSchema = z.strictObject({
  table: z.enum(TABLE_IDS),
  axis: z.enum(['row', 'column', 'group']),
  /** The form's own id of the row, column or group (t3: `new`; t2: `a1.rules`, `a1.issued`, `a1`; t4: `rec.upheld`); null where none fits. */
  id: z.string().nullable(),
  raw: z.string(),
  /** The form's wording; null where none fits. */
  expected: z.string().nullable(),
  /** True where raw is the form's wording after removing spaces and list-mark punctuation and folding widths. */
  same: z.boolean(),
  place: filePlaceSchema,
});

/** One data row of a table: how many numbers it should have and how many were there. */
const readRowSchema = z.strictObject({
  table: z.enum(TABLE_IDS),
  /** The form's row id (t2: `a1.rules`; t3: `new`; t4: `t4`); null where the row's label fits none. */
  row: z.string().nullable(),
  label: z.string(),
  expected: z.int().nonnegative(),
  found: z.int().nonnegative(),
  /** The cells' text as it stands, left to right. */
  raw: z.array(z.string()),
  /** Whether its values went into the report's cells. False where they can't be assigned to columns. */
  taken: z.boolean(),
  place: filePlaceSchema,
});

export const readingSchema = z.strictObject({
  file: z.strictObject({
    name: z.string(),
    /** Lower-case hex. */
    sha256: z.string(),
    /** Bytes. */
    size: z.int().nonnegative(),
    type: z.enum(['docx', 'doc', 'pdf', 'xlsx', 'html', 'txt', 'json']),
  }),
  form: z.strictObject({
    name: z.enum(FORM_NAMES).nullable(),
    certainty: certaintySchema,
    /** What the form was decided from, each a phrase found in the file. */
    evidence: z.array(z.string()),
  }),
  unitName: z.string().nullable(),
  year: z.int().nullable(),
  title: z.strictObject({ text: z.string(), place: filePlaceSchema }).nullable(),
  headings: z.array(
    z.strictObject({
      section: z.enum(SECTION_IDS).nullable(),
      text: z.string(),
      expected: z.string().nullable(),
      place: filePlaceSchema,
    }),
  ),
  /** The tables found, in file order, and the section heading each stands under (null: before the first). */
  tables: z.array(
    z.strictObject({
      table: z.enum(TABLE_IDS).nullable(),
      under: z.enum(SECTION_IDS).nullable(),
      place: filePlaceSchema,
    }),
  ),
  labels: z.array(readLabelSchema),
  rows: z.array(readRowSchema),
  /** By cell id: the raw text each value came from. */
  cells: z.record(
    z.string(),
    z.strictObject({ raw: z.string(), certainty: certaintySchema, place: filePlaceSchema }),
  ),
  /** The principal's signature line: not in the file, there and empty, or filled. */
  signature: z.enum(['absent', 'empty', 'filled']),
  /** What could not be placed, each with the reason. Nothing is dropped without a word. */
  unread: z.array(z.strictObject({ raw: z.string(), why: z.string(), place: filePlaceSchema })),
});
export type Reading = z.infer<typeof readingSchema>;
export type ReadLabel = Reading['labels'][number];
export type ReadRow = Reading['rows'][number];
export type FilePlace = z.infer<typeof filePlaceSchema>;
export type Certainty = z.infer<typeof certaintySchema>;
