import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { SEVERITIES } from '../../finding';

const defectSchema = z.object({
  rule: z.string(),
  severity: z.enum(SEVERITIES),
  cells: z.array(z.string()),
  /** The words that show it; null where only a table does. */
  text: z.string().nullable(),
  why: z.string(),
  /** Other rules under which the same fault may fairly be raised. */
  alt: z.array(z.string()).optional(),
});

const entrySchema = z.object({
  file: z.string(),
  unit: z.string(),
  year: z.int(),
  /** The form printed in the file. */
  form: z.string(),
  /** The whole report as a text file. */
  text: z.string(),
  lastYearText: z.string().nullable(),
  /** None of a sound report. */
  defects: z.array(defectSchema),
});

export type HeldOutReport = z.infer<typeof entrySchema>;
export type HeldOutDefect = HeldOutReport['defects'][number];

/** The sets in the order of their coming (docs/corpus.md). */
export type HeldOutSet = 'first' | 'second' | 'third' | 'fourth' | 'fifth';

/**
 * Whole reports, made up by writers who had not seen the rules (docs/corpus.md): half of them sound, half with the
 * defects listed.
 */
export function readHeldOut(set: HeldOutSet): HeldOutReport[] {
  const packed = readFileSync(new URL(`./${set}.jsonl.gz`, import.meta.url));
  const lines = gunzipSync(packed).toString('utf8').trim().split('\n');
  return lines.map((line) => entrySchema.parse(JSON.parse(line)));
}
