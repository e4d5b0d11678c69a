import { and, eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { filing } from '@/db/schema/filing';
import { publication } from '@/db/schema/publication';
import { submission } from '@/db/schema/submission';
import { audit } from '../audit';
import { dayInShanghai } from '../calendar';
import { callerOf } from '../caller';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { contentHash } from '../filing/content-hash';
import { countFindings, filedCounts } from '../filing/findings';
import { writeDerived } from '../filing/write-derived';
import type { UnitPlace } from '../units/unit-place';
import { unitRecordOf } from '../units/unit-record';
import { requireFree } from './free-filing';
import { judgeFile } from './judge-file';
import { markDecided } from './mark-decided';
import { whyNotPublisher } from './may-publish';
import { ensurePastYear, knownYears, whyNotPast } from './past-year';
import { keepForUnit, type TakenIn, takenIn } from './taken-in';

/** The day it was made public then lies after the year it reports on, and not ahead. */
function requireDay(publishedOn: string | null, year: number, now: Date): void {
  if (publishedOn === null) return;
  if (publishedOn > `${year}-12-31` && publishedOn <= dayInShanghai(now)) return;
  throw new Refusal(
    'BAD_REQUEST',
    `原公布日期${publishedOn}不在${year}年之后至今天之间，没有导入。请核对日期；不知道的可以不填。`,
  );
}

async function requirePublisher(tx: Database, ctx: Context, place: UnitPlace): Promise<void> {
  const reviewer = place.reviewerCode && (await unitRecordOf(tx, place.reviewerCode));
  const why = whyNotPublisher(ctx.actor, place, reviewer ? reviewer.name : null);
  if (why !== null) throw new Refusal('FORBIDDEN', why);
}

/** The filing that the report stands in, published; made where the unit has none. */
async function publishedFiling(tx: Database, ctx: Context, taken: TakenIn) {
  const { unitCode, year, report, reading } = taken;
  const ofUnit = and(eq(filing.unitCode, unitCode), eq(filing.year, year));
  const [found] = await tx.select().from(filing).where(ofUnit).for('update');
  requireFree(found, year);
  const judged = await judgeFile(tx, { ...taken, id: taken.file.id });
  if (!judged) throw new Error('a file was judged without a unit or a year');
  const { findings, notAssessed } = judged;
  const counts = { ...countFindings(findings), ...filedCounts(findings) };
  const importedFileId = await keepForUnit(tx, ctx, taken);
  const by = { updatedAt: ctx.now, updatedBy: callerOf(ctx).accountId };
  const state = 'published' as const;
  const content = { draft: report, reading, importedFileId, state, revision: 1, ...counts, ...by };
  const [written] = found
    ? await tx.update(filing).set(content).where(ofUnit).returning({ id: filing.id })
    : await tx
        .insert(filing)
        .values({ unitCode, year, createdAt: ctx.now, ...content })
        .onConflictDoNothing()
        .returning({ id: filing.id });
  if (!written) {
    throw new Refusal(
      'CONFLICT',
      `该单位${year}年度的报告刚刚由他人建立，没有导入。请刷新页面，核对后再办理。`,
    );
  }
  return { id: written.id, findings, notAssessed };
}

/** The immutable version, its figures, and its publication as the unit's first of the year. */
async function writeVersion(
  tx: Database,
  ctx: Context,
  { file, unitCode, year, report }: TakenIn,
  { id: filingId, findings, notAssessed }: Awaited<ReturnType<typeof publishedFiling>>,
  publishedOn: string | null,
): Promise<void> {
  const by = callerOf(ctx).accountId;
  const [filed] = await tx
    .insert(submission)
    .values({
      ...{ filingId, number: 1, form: report.form, report, findings, notAssessed, explanations: [] },
      contentHash: contentHash(report),
      signOffId: null,
      importedFrom: file.id,
      ...{ by, at: ctx.now },
    })
    .returning({ id: submission.id });
  if (!filed) throw new Error('the submission was not written');
  await writeDerived(tx, { unitCode, year, submissionId: filed.id, report });
  await tx.insert(publication).values({
    ...{ unitCode, year, version: 1, submissionId: filed.id, publishedOn },
    ...{ by, at: ctx.now },
  });
}

/**
 * Makes a file public as a report of the past: as it was, whatever the rules find in it, marked as taken from the
 * office's file and signed by nobody here. Only where the unit has no report for the year, and once nobody files for the
 * year any more (whyNotPast); that of the own government by the office above alone. A year without a calendar gets one
 * as a year of the past.
 */
export async function publishPast(
  ctx: Context,
  { fileId, publishedOn }: { fileId: string; publishedOn: string | null },
): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const taken = await takenIn(tx, ctx, fileId);
    const { unitCode, year, place } = taken;
    await requirePublisher(tx, ctx, place);
    const why = whyNotPast(year, place.kind, await knownYears(tx), ctx.now);
    if (why !== null) throw new Refusal('PRECONDITION_FAILED', why);
    requireDay(publishedOn, year, ctx.now);
    await ensurePastYear(tx, year);
    const published = await publishedFiling(tx, ctx, taken);
    await markDecided(tx, ctx, fileId, 'published', published.id);
    await writeVersion(tx, ctx, taken, published, publishedOn);
    await audit(tx, ctx, {
      action: 'import.published',
      unitCode,
      subject: published.id,
      details: { year, importId: taken.file.importId, fileId, sha256: taken.file.sha256, publishedOn },
    });
  });
}
