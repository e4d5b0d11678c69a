import type { ImportFile } from '@/server/folder-import/view';

/**
 * Why a day (YYYY-MM-DD) can't be the one on which all these reports were made public: some are of that year or a later
 * one. Null where it can, or is not known. Asked before anything is sent, so that a batch isn't done by half.
 */
export function whyNotDay(day: string, files: readonly Pick<ImportFile, 'year'>[]): string | null {
  if (day === '') return null;
  const inYear = Number(day.slice(0, 4));
  const early = files.flatMap(({ year }) => (year !== null && year >= inYear ? [year] : []));
  if (early.length === 0) return null;
  const years = [...new Set(early)].sort((a, b) => a - b).join('、');
  return `所选报告中有 ${early.length} 份是${years}年度的，不会在${inYear}年公布，全部没有办理。请按年度分批选择，或核对日期；不知道的可以不填。`;
}

/** 2019年度 8 份，2020年度 11 份 */
export function yearWords(files: readonly Pick<ImportFile, 'year'>[]): string {
  const counts = new Map<number, number>();
  for (const { year } of files) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([year, count]) => `${year}年度 ${count} 份`)
    .join('，');
}
