import type { textBand } from '@/db/schema/text-band';
import type { ReportData } from '@/report/report';
import { type Namesake, namelessShingles, nearKeys, WRITTEN_SECTIONS } from '@/report/similarity/near-text';

/** A filed version, as far as its texts go. */
export interface FiledTexts {
  submissionId: string;
  year: number;
  unit: Namesake;
  report: Pick<ReportData, 'sections'>;
}

/** The rows that a filed version's texts are found by; none of a text that is too short to compare. */
export function textBandsOf({
  submissionId,
  year,
  unit,
  report,
}: FiledTexts): (typeof textBand.$inferInsert)[] {
  return WRITTEN_SECTIONS.flatMap((section) =>
    nearKeys(namelessShingles(report.sections[section], unit)).map((key) => ({
      submissionId,
      year,
      section,
      key,
    })),
  );
}
