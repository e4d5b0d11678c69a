import type { Finding } from '../../finding';
import { cellDefinition } from '../../forms/form-cells';
import { formByName } from '../../forms/registry';
import { validate } from '../../validate';
import { buildReport, shownCells } from './build';
import { type CorpusEntry, type Defect, isShown, JUDGED, readCorpus } from './corpus';

interface RuleMeasure {
  /** Proven defects that the excerpts show. */
  due: number;
  /** Of these, found. */
  hit: number;
  /** Findings of severity B or W where no defect of the rule is listed. */
  wrong: number;
}

export interface Measure {
  readonly reports: number;
  /** Defects listed, and how many an excerpt shows. */
  readonly listed: number;
  readonly shown: number;
  readonly rules: ReadonlyMap<string, RuleMeasure>;
  readonly missed: readonly { entry: CorpusEntry; defect: Defect }[];
  readonly wrong: readonly { entry: CorpusEntry; finding: Finding }[];
  /** Reports in which the excerpt shows no defect. */
  readonly sound: number;
  /** Error-level (B) defects shown, and found. */
  readonly errors: { readonly due: number; readonly hit: number };
}

/** A cell is missing only in a row of which something was seen; the rest of the tables was not condensed into the corpus. */
function isOfShownRow(entry: CorpusEntry, finding: Finding): boolean {
  if (finding.rule !== 'CELL-EMPTY') return true;
  const form = formByName(buildReport(entry).report.form);
  const rowOf = (id: string) => cellDefinition(form, id)?.row;
  const rows = new Set(Object.keys(shownCells(entry)).map(rowOf));
  if (finding.place.kind === 'row') return rows.has(finding.place.row);
  return finding.cells.some((id) => rows.has(rowOf(id)));
}

function findingsOf(entry: CorpusEntry): Finding[] {
  const { report, context } = buildReport(entry);
  return validate(report, context).findings.filter(
    (finding) => JUDGED.test(finding.rule) && isOfShownRow(entry, finding),
  );
}

/** Holds the rules against the corpus: what they find of what is proven, and what they blame wrongly. */
export function measure(): Measure {
  const corpus = readCorpus();
  const rules = new Map<string, RuleMeasure>();
  const of = (rule: string): RuleMeasure => {
    const kept = rules.get(rule) ?? { due: 0, hit: 0, wrong: 0 };
    rules.set(rule, kept);
    return kept;
  };
  const missed: { entry: CorpusEntry; defect: Defect }[] = [];
  const wrong: { entry: CorpusEntry; finding: Finding }[] = [];
  const errors = { due: 0, hit: 0 };
  let sound = 0;
  for (const entry of corpus) {
    const shown = entry.defects.filter((defect) => isShown(entry, defect));
    const found = findingsOf(entry);
    if (shown.length === 0) sound += 1;
    for (const defect of shown) {
      const hit = found.some(({ rule }) => rule === defect.rule);
      of(defect.rule).due += 1;
      if (hit) of(defect.rule).hit += 1;
      else missed.push({ entry, defect });
      if (defect.severity === 'B') {
        errors.due += 1;
        if (hit) errors.hit += 1;
      }
    }
    for (const finding of found) {
      if (finding.severity === 'I' || entry.defects.some(({ rule }) => rule === finding.rule)) continue;
      of(finding.rule).wrong += 1;
      wrong.push({ entry, finding });
    }
  }
  const listed = corpus.reduce((sum, { defects }) => sum + defects.length, 0);
  const shown = [...rules.values()].reduce((sum, { due }) => sum + due, 0);
  return { reports: corpus.length, listed, shown, rules, missed, wrong, sound, errors };
}

const share = (part: number, whole: number) => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`);

/** The measure as lines to print: recall and precision a rule. */
export function measureLines({
  reports,
  listed,
  shown,
  rules,
  missed,
  wrong,
  sound,
  errors,
}: Measure): string[] {
  return [
    `${reports} reports, ${listed} defects listed, ${shown} of them shown by the excerpts; ${sound} excerpts show none`,
    ...[...rules]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(
        ([rule, { due, hit, wrong: blamed }]) =>
          `${rule.padEnd(15)} recall ${share(hit, due)} (${hit}/${due}), precision ${share(hit, hit + blamed)} (${blamed} wrong)`,
      ),
    `error level: ${errors.hit} of ${errors.due} found`,
    ...missed.map(({ entry, defect }) => `missed: ${entry.unit} ${defect.rule} ${defect.detail}`),
    ...wrong.map(({ entry, finding }) => `wrong: ${entry.unit} ${finding.rule} ${finding.message}`),
  ];
}
