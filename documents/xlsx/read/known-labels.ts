import { foldLabel } from '@/report/fold';
import { FORMS } from '@/report/forms/registry';
import { TABLE_IDS, type TableId } from '@/report/ids';
import { formLabels } from '../../find/form-labels';
import { ALIKE } from '../../find/match-labels';
import { type LabelKey, labelKey, likeness } from '../../find/similarity';

/** Above this a line is a section's heading, and no label of a table. */
const CLEARLY = 0.8;
/** Short labels (其他, 总计) stand in several tables and prove none. */
const SHORTEST_PROOF = 4;
const LONGEST_HEADING = 40;
const LONGEST_LABEL = 80;
const MOST_COMPARED = 2_000;

const unique = (texts: readonly string[]): LabelKey[] => [...new Set(texts)].map(labelKey);

const LABELS = TABLE_IDS.map((table) => {
  const texts = FORMS.map((form) => formLabels(form, table)).flatMap(({ rows, columns, groups, notes }) =>
    [...rows, ...columns, ...groups, ...notes].map((label) => label.text),
  );
  return { table, keys: unique(texts), folded: new Set(texts.map(foldLabel)) };
});
const HEADINGS = unique(FORMS.flatMap((form) => form.sections.map((section) => section.heading)));

/** Whether a text is nearly a section's heading: 二、主动公开政府信息情况, also without its number. */
export function isSectionHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  const key = labelKey(text);
  return HEADINGS.some((heading) => likeness({ ...key, mark: heading.mark }, heading) >= CLEARLY);
}

/** Tells whether a text is a label that some form prints in a table, or nearly one. */
export type LabelJudge = (text: string) => boolean;

/**
 * A judge for one file. Comparing takes time: each text is compared once, and beyond a number that no report comes near
 * only labels printed exactly are known.
 */
export function labelJudge(): LabelJudge {
  const known = new Map<string, boolean>();
  return (text) => {
    const folded = foldLabel(text.slice(0, LONGEST_LABEL));
    if (LABELS.some((one) => one.folded.has(folded))) return true;
    if (text.length > LONGEST_LABEL || folded === '' || /^\d+$/.test(folded)) return false;
    const before = known.get(folded);
    if (before !== undefined) return before;
    if (known.size >= MOST_COMPARED) return false;
    const key = labelKey(text);
    const alike = LABELS.some(({ keys }) => keys.some((label) => likeness(key, label) >= ALIKE));
    known.set(folded, alike);
    return alike;
  };
}

/** The one table that these texts prove, by labels that only it prints; null where they prove none or several. */
export function provenTable(texts: readonly string[]): TableId | null {
  const folded = texts.map(foldLabel).filter((text) => text.length >= SHORTEST_PROOF);
  const tables = folded.flatMap((text) => {
    const printing = LABELS.filter((one) => one.folded.has(text));
    return printing.length === 1 ? printing.map((one) => one.table) : [];
  });
  const [first] = tables;
  return first !== undefined && tables.every((table) => table === first) ? first : null;
}
