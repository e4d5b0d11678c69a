import type { Finding } from '@/report/finding';
import type { ReportData } from '@/report/report';
import { CATALOGUE } from '@/report/rules/catalogue';
import type { NearText } from '@/report/similarity/near-text';
import type { UnitRecord } from '@/report/unit-record';
import { validate } from '@/report/validate';
import type { ValidationContext } from '@/report/validation-context';
import { isOfLacking, lackingFinding } from './lacking-finding';
import { type Loaded, lacksSomething } from './loaded';
import { silencedFor, unassessedFor, unknownFor } from './needs';
import type { JudgedUnit } from './units';

/** What the caller knows beside the file. */
export interface Surroundings {
  readonly unit: JudgedUnit;
  readonly year: number;
  /** Undefined where nobody knows whether there is one. */
  readonly lastYear: ReportData | undefined;
  /** Other units' texts of the year that are much the same; undefined where there are none to compare with. */
  readonly nearTexts: readonly NearText[] | undefined;
  readonly register: readonly UnitRecord[];
}

/** A file that was read and judged. */
export interface Checked {
  readonly loaded: Loaded;
  readonly unit: JudgedUnit;
  readonly year: number;
  readonly findings: readonly Finding[];
  /** Rule ids, in the catalogue's order, each once. */
  readonly notAssessed: readonly string[];
}

function contextOf({ reading }: Loaded, around: Surroundings): ValidationContext {
  return {
    year: around.year,
    unit: around.unit.record,
    stage: 'file',
    otherUnits: around.register.map(({ name }) => name),
    ...(reading === null ? {} : { reading }),
    ...(around.lastYear === undefined ? {} : { lastYear: around.lastYear }),
    ...(around.nearTexts === undefined ? {} : { nearTexts: around.nearTexts }),
  };
}

/** The rule's own word on a missing section, which the one finding about the file replaces. */
const saysLacking = (loaded: Loaded, { rule, place }: Finding): boolean =>
  isOfLacking(loaded.lacking, place) || (rule === 'FORM-TITLE' && loaded.lacking.title);

/** Judges one file by every rule; what the file lacks is said once, and what can't be known is 'not assessed'. */
export function checkReport(loaded: Loaded, around: Surroundings): Checked {
  const { findings, notAssessed } = validate(loaded.report, contextOf(loaded, around));
  const { lacking } = loaded;
  const silenced = new Set([...silencedFor(lacking), ...unknownFor(around.unit)]);
  const kept = findings.filter((one) => !silenced.has(one.rule) && !saysLacking(loaded, one));
  const isTold = loaded.lackingIs === 'told' && lacksSomething(lacking);
  const told = isTold ? [lackingFinding(loaded.report, around.year, lacking)] : [];
  const unassessed = new Set([
    ...notAssessed.map(({ rule }) => rule),
    ...unassessedFor(lacking),
    ...silenced,
  ]);
  if (isTold) unassessed.delete('FORM-SECTIONS');
  const ids = CATALOGUE.map(({ id }) => id).filter((id) => unassessed.has(id));
  return {
    loaded,
    unit: around.unit,
    year: around.year,
    findings: [...told, ...kept],
    notAssessed: ids,
  };
}

/** Whether the report may not be submitted as it is. */
export const isBlocked = ({ findings }: Checked): boolean =>
  findings.some(({ severity }) => severity === 'B');
