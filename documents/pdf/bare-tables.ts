import { foldLabel } from '@/report/fold';
import { FORMS } from '@/report/forms/registry';
import { isNumberText } from '../find/sheet';
import { alignedTable } from './aligned-table';
import type { PageTable } from './page-table';
import { segmentsOf } from './segments';
import type { TextLine } from './text-lines';

/** Sections whose table has rows of so many numbers that they can be told from sentences. */
const TABLED: ReadonlySet<string> = new Set(['3', '4']);

/** Each form's section headings, and whether such a table stands under them. */
const HEADINGS: ReadonlyMap<string, boolean> = new Map(
  FORMS.flatMap((form) =>
    form.sections.map(({ id, heading }) => [foldLabel(heading), TABLED.has(id)] as const),
  ),
);

/** How far below the last row of numbers its label may go on, in parts of the type size. */
const TAIL = 1.6;

/** A stretch of lines that is text, or a table. */
export type Stretch = { readonly lines: readonly TextLine[] } | { readonly table: PageTable };

const hasNumbers = (line: TextLine): boolean =>
  segmentsOf(line).filter(({ text }) => isNumberText(text)).length > 4;

/** A section's lines as a table and what stands below it. */
function sectionStretches(lines: readonly TextLine[], page: number): Stretch[] {
  const last = lines.findLast(hasNumbers);
  if (last === undefined) return [{ lines }];
  const isOf = (line: TextLine) => line.top < last.bottom + last.size * TAIL;
  const table = alignedTable(lines.filter(isOf), page);
  return table === null ? [{ lines }] : [{ table }, { lines: lines.filter((line) => !isOf(line)) }];
}

/** Finds tables without lines among the lines of page after page: they stand under the headings of sections 3 and 4. */
export function bareTables(): (lines: readonly TextLine[], page: number) => Stretch[] {
  let under = false;
  return (lines, page) => {
    const stretches: Stretch[] = [];
    let own: TextLine[] = [];
    const close = () => {
      stretches.push(...(under ? sectionStretches(own, page) : [{ lines: own }]));
      own = [];
    };
    for (const line of lines) {
      const heading = HEADINGS.get(foldLabel(line.text));
      if (heading === undefined) {
        own.push(line);
        continue;
      }
      close();
      stretches.push({ lines: [line] });
      under = heading;
    }
    close();
    return stretches.filter((stretch) => 'table' in stretch || stretch.lines.length > 0);
  };
}
