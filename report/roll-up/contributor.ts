import { cellDefinition, entryCells } from '../forms/form-cells';
import { perForm } from '../forms/per-form';
import { formByName } from '../forms/registry';
import type { FormName } from '../ids';
import { moveForm } from '../move-form';
import type { ReportData } from '../report';

/** One unit whose figures go into a roll-up; the office's own (本级) comes as one more of them. */
export interface Contributor {
  /** The unit's code; once only in a roll-up. */
  readonly unit: string;
  /** Null where the unit has no report to count: it is missing, never 0. */
  readonly report: ReportData | null;
}

/** A contributor as the roll-up's form sees it. */
export interface Figures {
  readonly unit: string;
  /** As the unit's report has them; null where there is no report. */
  readonly cells: ReportData['cells'] | null;
  /** What another form asks under other ids, on the roll-up's form: near quantities, to be confirmed by a person. */
  readonly moved: ReportData['cells'];
  /** Cells that the unit's own form asks in other words or not at all. */
  readonly notAsked: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();

const notAskedBy = perForm((form) =>
  perForm((own): ReadonlySet<string> => {
    const others = entryCells(form).filter(({ id }) => cellDefinition(own, id) === undefined);
    return new Set(others.map(({ id }) => id));
  }),
);

/** Cells with the same id are the same; only the others have to be moved, which is dear for 3,000 units. */
function fromOtherForm(unit: string, report: ReportData, name: FormName): Figures {
  const form = formByName(name);
  const others = Object.keys(report.cells).filter((id) => cellDefinition(form, id) === undefined);
  const cells = Object.fromEntries(others.map((id) => [id, report.cells[id] ?? null]));
  const moved = moveForm({ ...report, cells }, name).report.cells;
  return { unit, cells: report.cells, moved, notAsked: notAskedBy(form)(formByName(report.form)) };
}

/** The contributor's figures on the form, through the crosswalk where its report is on another one. */
export function figuresOn(name: FormName, { unit, report }: Contributor): Figures {
  if (report !== null && report.form !== name) return fromOtherForm(unit, report, name);
  return { unit, cells: report?.cells ?? null, moved: {}, notAsked: NOTHING };
}
