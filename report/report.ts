import { z } from 'zod';
import { cellValueSchema } from './cell-value';
import { FORM_NAMES } from './forms/registry';
import { SECTION_IDS } from './ids';

/** The longest text a section may hold, in UTF-16 units: ten times the longest real report seen. */
export const SECTION_TEXT_LIMIT = 60_000;

/**
 * One report's content: the values and the form's name, never the form itself.
 *
 * `front` is what stands before section 1 beside the title (a cover's 附件 2, 单位名称, signature line);
 * it is never published, and FORM-LEFTOVER judges it.
 */
export const reportDataSchema = z.strictObject({
  form: z.enum(FORM_NAMES),
  title: z.string().max(500),
  front: z.string().max(4_000),
  /** Plain paragraphs separated by \n. */
  sections: z.record(z.enum(SECTION_IDS), z.string().max(SECTION_TEXT_LIMIT)),
  /** By cell id. A missing entry is an empty cell. Totals as typed or read stand here too, beside the computed ones. */
  cells: z.record(z.string().max(80), cellValueSchema),
});
export type ReportData = z.infer<typeof reportDataSchema>;

/** A report with nothing filled in. */
export function emptyReport(form: ReportData['form']): ReportData {
  return {
    form,
    title: '',
    front: '',
    sections: { '1': '', '2': '', '3': '', '4': '', '5': '', '6': '' },
    cells: {},
  };
}
