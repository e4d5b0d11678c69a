import type { Database } from '@/db/connection';
import { publicDifferences } from '@/report/differences';
import { openCorrectionOf } from '../filing/correction';
import { correctedVersion } from './shown-submission';
import type { Filing } from './subject';
import type { ReviewView } from './view';

/**
 * The correction under way as the office sees it: why, of which version, and, once it is filed, all that it would change
 * for everybody. Null where none is.
 */
export async function correctionOf(
  db: Database,
  filing: Filing,
  shown: ReviewView['submission'],
): Promise<ReviewView['correction']> {
  const open = await openCorrectionOf(db, filing);
  if (!open) return null;
  const { version, at, report } = await correctedVersion(db, open.publicationId);
  const filed = shown !== null && shown.number > open.afterNumber;
  return {
    ...{ reason: open.reason, material: open.material, openedAt: open.at },
    corrects: { version, at },
    filed,
    differences: filed ? publicDifferences(report, shown.report) : [],
  };
}
