import register from '@/db/data/xining-units.json' with { type: 'json' };
import type { ReportData } from '@/report/report';
import { unitRecordSchema } from '@/report/unit-record';
import type { ValidationContext } from '@/report/validation-context';
import type { DemoUnit } from '../demo/figures';
import { generateReport } from '../demo/generate-report';
import { prose } from './prose';

const UNITS: readonly DemoUnit[] = register.units
  .filter(({ obliged }) => obliged)
  .map(({ code, name, aliases, kind, powers, shortName }) => ({
    ...unitRecordSchema.parse({ code, name, aliases, kind, powers }),
    shortName,
  }));

/** A unit for each of `count` places; beyond the city's own ones they come again under another code. */
export function unitAt(at: number): DemoUnit {
  const unit = UNITS[at % UNITS.length];
  if (unit === undefined) throw new RangeError('the register of units is empty');
  return at < UNITS.length ? unit : { ...unit, code: `${unit.code}-${at}` };
}

/** A sound report with what the rules may look at beside it. */
export interface Sample {
  readonly report: ReportData;
  readonly context: ValidationContext;
}

/**
 * A sound report of 2023 whose texts have at least `characters` in all, after the unit's report of 2022. Another edition is
 * the same unit's with another prose.
 */
export function soundSample(characters: number, at = 0, edition = 0): Sample {
  const unit = unitAt(at);
  const lastYear = generateReport({ unit, year: 2022, lastYear: null, slip: null });
  const report = generateReport({ unit, year: 2023, lastYear, slip: null });
  const { shortName: _, ...record } = unit;
  const length = Object.values(report.sections).join('').length;
  const more =
    length < characters
      ? `\n${prose(edition === 0 ? unit.code : `${unit.code}/${edition}`, characters - length)}`
      : '';
  const sections = { ...report.sections, '1': report.sections['1'] + more };
  const context: ValidationContext = {
    year: 2023,
    unit: record,
    stage: 'submission',
    signedOff: true,
    lastYear,
  };
  return { report: { ...report, sections }, context };
}

const NAMES = register.units.map(({ code, name }) => ({ code, name }));

/**
 * The context of a sample with all that the server knows beside it (server/filing/assess.ts): the names of the city's
 * other units, the unit's earlier years, a text of another unit that is much like its own, and the year's settings.
 */
export function surrounded({ context }: Sample): ValidationContext {
  const { unit, lastYear, year } = context;
  return {
    ...context,
    otherUnits: NAMES.filter(({ code }) => code !== unit.code).map(({ name }) => name),
    earlierYears: lastYear ? [year - 2, year - 3].map((of) => ({ year: of, report: lastYear })) : [],
    nearTexts: [{ section: '1', unit: unitAt(0).name, share: 0.8 }],
    settings: { maxSection1Characters: 5_000 },
  };
}
