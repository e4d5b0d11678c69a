import { z } from 'zod';
import { FORM_NAMES } from '@/report/forms/registry';
import { SECTION_IDS } from '@/report/ids';
import { SECTION_TEXT_LIMIT } from '@/report/report';
import { decodeText } from '../txt/decode-text';
import { UnreadableFile } from '../unreadable-file';

/**
 * Our own shape: what `npm run check -- --json` prints a line (its findings are not read), and a report's bare
 * `{form, sections, cells}`. `cells` by cell id: a number, null for empty, NA or 不适用, or text as typed.
 */
const figuresSchema = z.object({
  unit: z.string().max(200).nullish(),
  year: z.int().min(1900).max(2999).nullish(),
  form: z.enum(FORM_NAMES).nullish(),
  title: z.string().max(500).nullish(),
  front: z.string().max(4_000).nullish(),
  sections: z.partialRecord(z.enum(SECTION_IDS), z.string().max(SECTION_TEXT_LIMIT)).nullish(),
  cells: z.record(z.string().max(80), z.union([z.number(), z.string().max(200), z.null()])).nullish(),
});
export type Figures = z.infer<typeof figuresSchema>;

/** A report has some 200 cells; more keys than this are somebody else's data. */
const MOST_CELLS = 2_000;

/**
 * A JSON file's figures, as they stand there.
 *
 * @throws UnreadableFile NOT_FIGURES where it is JSON of another shape, or none
 */
export function parseFigures(bytes: Uint8Array): Figures {
  const text = decodeText(bytes);
  try {
    const figures = figuresSchema.parse(JSON.parse(text));
    const count = Object.keys(figures.cells ?? {}).length;
    if ((figures.cells || figures.sections) && count <= MOST_CELLS) return figures;
  } catch (error) {
    throw new UnreadableFile('NOT_FIGURES', error);
  }
  throw new UnreadableFile('NOT_FIGURES');
}
