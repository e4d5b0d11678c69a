import type { CellValue } from '@/report/cell-value';
import type { Finding, Severity } from '@/report/finding';
import type { Form } from '@/report/forms/form';
import { isTotal } from '@/report/forms/form-cells';
import type { ReportData } from '@/report/report';
import { computedTotals } from '@/report/totals';
import type { FilingView } from '@/server/filing/view';
import { findingAnchor } from '../findings/finding-anchor';
import type { Checked } from '../state/checking';
import { keptFor } from '../state/kept-for';
import { severityByCell } from './cell-look';

/** What of a filing's view marks cells. */
type MarkedView = Pick<FilingView, 'threads' | 'toConfirm'>;

/** All that the look of one cell depends on. */
export interface CellFacts {
  name: string;
  value: CellValue;
  /** Of a total; undefined for a cell to type into. */
  computed: number | null | undefined;
  severity: Severity | undefined;
  /** The element id of the finding that speaks of it. */
  finding: string | undefined;
  toConfirm: boolean;
  pinned: boolean;
}

/** What every cell of a table asks at every keystroke is looked up, and made once for all of them. */
export function cellFacts(
  cell: string,
  form: Form,
  report: ReportData,
  { open }: Pick<Checked, 'open'>,
  view: MarkedView,
): CellFacts {
  const severity = severitiesOf(open)(form).get(cell);
  return {
    name: namesOf(form).get(cell) ?? cell,
    value: report.cells[cell] ?? null,
    computed: isTotal(form, cell) ? (totalsOf(report)[cell] ?? null) : undefined,
    severity,
    finding: severity && anchorsOf(open).get(cell),
    toConfirm: toConfirmOf(view).has(cell),
    pinned: pinnedOf(view).has(cell),
  };
}

const FACTS = ['name', 'value', 'computed', 'severity', 'finding', 'toConfirm', 'pinned'] as const;

export const isSameCell = (one: CellFacts, other: CellFacts): boolean =>
  FACTS.every((fact) => one[fact] === other[fact]);

const totalsOf = keptFor(computedTotals);
const severitiesOf = keptFor((open: readonly Finding[]) =>
  keptFor((form: Form) => severityByCell(form, open)),
);
const toConfirmOf = keptFor(({ toConfirm }: MarkedView) => new Set(toConfirm));

/** By cell, the first of the findings that speak of it. */
const anchorsOf = keptFor((open: readonly Finding[]) => {
  const anchors = new Map<string, string>();
  for (const { cells, fingerprint } of open)
    for (const cell of cells) if (!anchors.has(cell)) anchors.set(cell, findingAnchor(fingerprint));
  return anchors;
});

/** The cells that an open thread stands at. */
const pinnedOf = keptFor(
  ({ threads }: MarkedView): ReadonlySet<string> =>
    new Set(
      threads.flatMap(({ place, status }) =>
        status !== 'resolved' && place.kind === 'cell' ? [place.cell] : [],
      ),
    ),
);

/** 表三 一、本年新收… · 自然人 → 一、本年新收… · 自然人 */
const namesOf = keptFor(
  ({ cells }: Form) => new Map(cells.map(({ id, name }) => [id, name.replace(/^表[二三四] /, '')])),
);
