import { copiesAmong } from '@/report/similarity/copies-among';
import type { OtherReport } from '@/report/validation-context';
import { type Located, unitKey } from './located';

const WRITTEN = ['1', '5'] as const;
/** Copies whose unit's name was replaced are found below the rule's own 85 %, and measured by the rule. */
const NEAR = 0.75;

/**
 * For each file, the other units' reports of the same year whose section 1 or 5 is nearly the same; undefined where no
 * other unit's report is there to compare with.
 */
export function neighboursOf(files: readonly Located[]): (readonly OtherReport[] | undefined)[] {
  const near = files.map((): Set<number> => new Set());
  for (const section of WRITTEN) {
    const texts = files.map(({ loaded }, at) => ({ key: String(at), text: loaded.report.sections[section] }));
    for (const { left, right } of copiesAmong(texts, { share: NEAR })) {
      near[Number(left)]?.add(Number(right));
      near[Number(right)]?.add(Number(left));
    }
  }
  const isOther = (one: Located, other: Located | undefined): other is Located =>
    other !== undefined && other.year === one.year && unitKey(other.unit) !== unitKey(one.unit);
  return files.map((one, at) => {
    if (!files.some((other) => isOther(one, other))) return undefined;
    const others = [...(near[at] ?? [])].sort((a, b) => a - b).map((other) => files[other]);
    return others
      .filter((other) => isOther(one, other))
      .map(({ unit, loaded }) => ({ unit: unit.record.name, sections: loaded.report.sections }));
  });
}
