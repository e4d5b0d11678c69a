import type { Database } from '@/db/connection';
import { figure } from '@/db/schema/submission';
import { textBand } from '@/db/schema/text-band';
import type { ReportData } from '@/report/report';
import { unitRecordOf } from '../units/unit-record';
import { figuresOf } from './figures';
import type { Which } from './load-filing';
import { textBandsOf } from './text-bands';

/** What is read from a version apart from it: figures for the dashboards, and what its texts are found by. */
export async function writeDerived(
  tx: Database,
  { unitCode, year, submissionId, report }: Which & { submissionId: string; report: ReportData },
): Promise<void> {
  const figures = figuresOf(report).map((one) => ({ ...one, submissionId, unitCode, year }));
  if (figures.length > 0) await tx.insert(figure).values(figures);
  const unit = await unitRecordOf(tx, unitCode);
  const bands = textBandsOf({ submissionId, year, unit, report });
  if (bands.length > 0) await tx.insert(textBand).values(bands);
}
