/** The six sections every form has, by their number on the page (国办公开办函〔2021〕30号). */
export const SECTION_IDS = ['1', '2', '3', '4', '5', '6'] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** The three tables, each standing in the section of the same number. */
export const TABLE_IDS = ['t2', 't3', 't4'] as const;
export type TableId = (typeof TABLE_IDS)[number];

/** `form` and its first year. Which there are is said once, by report/forms/national-forms.ts. */
export type FormName = `form${number}`;

/**
 * A cell's id: `t2.<group>.<row>.<column>`, `t3.<row>.<column>` or `t4.<group>.<outcome>`.
 * Data from outside is any string; `CellIdOf` of a form's data narrows it (report/forms).
 */
export type CellId = string;
