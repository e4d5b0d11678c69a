import type { ReportData } from '@/report/report';

/** A report with what its printed page says beside the data: whose it is, and of which year. */
export interface OfficialReport {
  readonly unit: { readonly code: string; readonly name: string };
  /** The reporting year, such as 2023. */
  readonly year: number;
  readonly report: ReportData;
}
