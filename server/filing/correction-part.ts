import { and, desc, eq, gt, inArray } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { account } from '@/db/schema/account';
import { correctionOrder } from '@/db/schema/correction';
import { reviewDecision } from '@/db/schema/review';
import { submission } from '@/db/schema/submission';
import { unit } from '@/db/schema/unit';
import { lastNumberBefore, openCorrectionOf, publishedOf } from './correction';
import { GIVEN_BACK, isGivenBack } from './given-back';
import type { FilingRow } from './load-filing';
import type { CorrectionView, FilingView } from './view';

type Published = NonNullable<Awaited<ReturnType<typeof publishedOf>>>;
export type CorrectionPart = Pick<FilingView, 'correction' | 'correctionOrder' | 'published' | 'givenBack'>;

/** 责令更正 of a published version; null where the office ordered none. */
export async function correctionOrderOf(
  db: Database,
  publicationId: string,
): Promise<FilingView['correctionOrder']> {
  const [row] = await db
    .select({ reason: correctionOrder.reason, at: correctionOrder.at, officeName: unit.name })
    .from(correctionOrder)
    .innerJoin(unit, eq(unit.code, correctionOrder.officeCode))
    .where(eq(correctionOrder.publicationId, publicationId))
    .orderBy(desc(correctionOrder.at))
    .limit(1);
  return row ?? null;
}

async function correctionView(
  db: Database,
  filing: FilingRow,
  { publication, submission: of }: Published,
): Promise<CorrectionView | null> {
  const open = await openCorrectionOf(db, filing);
  if (!open) return null;
  const [by] = await db.select({ name: account.name }).from(account).where(eq(account.id, open.by));
  const { reason, material, at } = open;
  const corrects = { version: publication.version, at: publication.at, report: of.report };
  return { reason, material, at, name: by?.name ?? '', corrects };
}

/** The newest version that was given back, while the unit has it to mend. */
async function givenBackOf(db: Database, filing: FilingRow): Promise<FilingView['givenBack']> {
  if (!(await isGivenBack(db, filing))) return null;
  const [row] = await db
    .select({ number: submission.number, report: submission.report })
    .from(submission)
    .innerJoin(reviewDecision, eq(reviewDecision.submissionId, submission.id))
    .where(
      and(
        eq(submission.filingId, filing.id),
        gt(submission.number, await lastNumberBefore(db, filing.correctionId)),
        inArray(reviewDecision.decision, GIVEN_BACK),
      ),
    )
    .orderBy(desc(submission.number))
    .limit(1);
  return row ?? null;
}

/** What stands published of a filing, the correction of it, and what the office gave back. */
export async function correctionPart(db: Database, filing: FilingRow): Promise<CorrectionPart> {
  const published = await publishedOf(db, filing.id);
  return {
    published: published && { version: published.publication.version, at: published.publication.at },
    correction: published && (await correctionView(db, filing, published)),
    correctionOrder: published && (await correctionOrderOf(db, published.publication.id)),
    givenBack: await givenBackOf(db, filing),
  };
}
