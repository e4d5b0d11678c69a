import type { ReportData } from '@/report/report';
import { type NearText, namelessShingles, nearestText } from '@/report/similarity/near-text';
import type { DemoUnit } from './figures';
import { selfOf } from './wording';

/** A report that is with the office, whose section 5 another unit's repeats. */
export interface Original {
  readonly unit: DemoUnit;
  readonly report: ReportData;
}

/** Problems and measures taken over from another unit, with nothing changed but the names. */
export function withCopiedOutlook(report: ReportData, unit: DemoUnit, original: Original): ReportData {
  const copied = original.report.sections['5']
    .replaceAll(original.unit.name, unit.name)
    .replaceAll(selfOf(original.unit), selfOf(unit));
  return { ...report, sections: { ...report.sections, '5': copied } };
}

/**
 * What server/filing/near-texts.ts would find for a draft: the original that it copies. There is nothing else to find,
 * because the texts of the demo are each its own (generate-report.test.ts).
 */
export function nearTextsIn(draft: ReportData, unit: DemoUnit, original: Original | null): NearText[] {
  if (original === null) return [];
  const own = namelessShingles(draft.sections['5'], unit);
  return nearestText('5', own, [{ ...original.unit, text: original.report.sections['5'] }]);
}
