import type { Finding } from '@/report/finding';
import {
  type HeldOutDefect,
  type HeldOutReport,
  type HeldOutSet,
  readHeldOut,
} from '@/report/testing/held-out/held-out';
import type { UnitRecord } from '@/report/unit-record';
import { checkReport } from '../check-report';
import { loadBytes } from '../load-file';
import { readRegister, unitNamed } from '../units';

/** How often a rule was due, found what was due, and blamed what is no fault. */
interface RuleMeasure {
  due: number;
  hit: number;
  wrong: number;
}

export interface HeldOutMeasure {
  readonly rules: ReadonlyMap<string, RuleMeasure>;
  /** Error-level (B) defects listed, and found. */
  readonly errors: { due: number; hit: number };
  readonly sound: number;
  readonly missed: { readonly file: string; readonly defect: HeldOutDefect }[];
  /** Findings of severity B or W that no listed defect explains. */
  readonly wrong: { readonly file: string; readonly finding: Finding; readonly inSound: boolean }[];
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function findingsOf(one: HeldOutReport, register: readonly UnitRecord[]): Promise<readonly Finding[]> {
  const loaded = await loadBytes(bytesOf(one.text), one.file, register);
  const before =
    one.lastYearText === null ? null : await loadBytes(bytesOf(one.lastYearText), one.file, register);
  const unit = unitNamed(one.unit, register);
  return checkReport(loaded, {
    unit,
    year: one.year,
    lastYear: before?.report,
    nearTexts: undefined,
    register,
  }).findings;
}

const rulesOf = ({ rule, alt = [] }: HeldOutDefect): string[] => [rule, ...alt];

function countDefects(
  measure: HeldOutMeasure,
  one: HeldOutReport,
  found: readonly Finding[],
  of: (rule: string) => RuleMeasure,
) {
  for (const defect of one.defects) {
    const hit = found.some(({ rule }) => rulesOf(defect).includes(rule));
    of(defect.rule).due += 1;
    if (hit) of(defect.rule).hit += 1;
    else measure.missed.push({ file: one.file, defect });
    if (defect.severity !== 'B') continue;
    measure.errors.due += 1;
    if (hit) measure.errors.hit += 1;
  }
}

/** Reads and judges every report of the set as the command line does, and holds what is found against what is listed. */
export async function measureHeldOut(set: HeldOutSet): Promise<HeldOutMeasure> {
  const all = readHeldOut(set);
  const register = readRegister();
  const rules = new Map<string, RuleMeasure>();
  const of = (rule: string): RuleMeasure => {
    const kept = rules.get(rule) ?? { due: 0, hit: 0, wrong: 0 };
    rules.set(rule, kept);
    return kept;
  };
  const sound = all.filter(({ defects }) => defects.length === 0).length;
  const measure: HeldOutMeasure = { rules, errors: { due: 0, hit: 0 }, sound, missed: [], wrong: [] };
  for (const one of all) {
    const found = await findingsOf(one, register);
    countDefects(measure, one, found, of);
    const explained = new Set(one.defects.flatMap(rulesOf));
    for (const finding of found) {
      if (finding.severity === 'I' || explained.has(finding.rule)) continue;
      of(finding.rule).wrong += 1;
      measure.wrong.push({ file: one.file, finding, inSound: one.defects.length === 0 });
    }
  }
  return measure;
}

const share = (part: number, whole: number) => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`);

/** The measure as lines to print: recall and precision a rule. */
export function heldOutLines({ rules, errors, missed, wrong, sound }: HeldOutMeasure): string[] {
  return [
    ...[...rules]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(
        ([rule, { due, hit, wrong: blamed }]) =>
          `${rule.padEnd(15)} recall ${share(hit, due)} (${hit}/${due}), precision ${share(hit, hit + blamed)} (${blamed} wrong)`,
      ),
    `error level: ${errors.hit} of ${errors.due} found; wrong in ${sound} sound reports: ${wrong.filter(({ inSound }) => inSound).length}`,
    ...missed.map(({ file, defect }) => `missed: ${file} ${defect.rule} ${defect.why}`),
    ...wrong.map(({ file, finding }) => `wrong: ${file} ${finding.rule} ${finding.message}`),
  ];
}
