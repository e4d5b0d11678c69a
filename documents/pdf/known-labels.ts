import { FORMS } from '@/report/forms/registry';
import { type LabelKey, labelKey, likeness } from '../find/similarity';

/** Every label that any form prints. */
const LABELS: readonly LabelKey[] = Array.from(
  new Set(
    FORMS.flatMap((form) =>
      form.tables.flatMap((table) =>
        table.grid.flatMap(({ content }) => (content.kind === 'label' ? [content.text] : [])),
      ),
    ),
  ),
  labelKey,
);

/** Below the first a text is not known as any form's label, below the second it is no label at all. */
const KNOWN = 0.75;
const NO_LABEL = 0.4;

/** How much a text is like the form's label that it is most like, 0 to 1. */
function labelLikeness(text: string): number {
  const key = labelKey(text);
  return Math.max(0, ...LABELS.map((label) => likeness(key, label)));
}

/** Whether two texts are the parts of one label that a page's end parted. */
export function areHalves(above: string, below: string): boolean {
  const whole = labelLikeness(above + below);
  const parts = [labelLikeness(above), labelLikeness(below)];
  if (whole < KNOWN || whole < Math.max(...parts)) return false;
  return whole > Math.max(...parts) || Math.min(...parts) < NO_LABEL;
}
