import { eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { reportingYear } from '@/db/schema/reporting-year';
import { formInForce } from '@/report/forms/registry';
import { daysLeft } from '../calendar';
import { type Check, checkOf } from '../checking/check-of';
import type { CheckView } from '../checking/view';
import type { Actor, Context } from '../context';
import { isMissing } from '../dashboard/counts';
import { paperOf } from '../signed-paper/paper-of';
import { dueOf } from '../units/due';
import { requireUnit } from '../units/require-unit';
import type { UnitPlace } from '../units/unit-place';
import { unitRecordOf } from '../units/unit-record';
import { actionsOf } from './actions';
import { atStake } from './at-stake';
import { isAuthor } from './authors';
import { correctionPart } from './correction-part';
import { explanationsOf } from './explanations';
import { archivesOf, importedFileOf, submissionsOf } from './filing-history';
import { fillsOf } from './fills';
import { lastYearPublication } from './last-year';
import { type FilingRow, loadFiling, type Which } from './load-filing';
import { nearTextsOf } from './near-texts';
import { type SignOffRow, signedHashOf, standingSignOff } from './sign-offs';
import { signsFor } from './signs-for';
import { surroundingsOf } from './surroundings';
import { threadsOf } from './threads';
import { timelineOf } from './timeline';
import type { FilingView } from './view';

/** The due day of a filing and whether it is overdue: nothing ever filed, and the day has passed. */
async function deadline(db: Database, filing: FilingRow, place: UnitPlace, now: Date) {
  const [year] = await db.select().from(reportingYear).where(eq(reportingYear.year, filing.year));
  if (!year) throw new Error(`no reporting year ${filing.year}`);
  const due = dueOf(place.kind, year);
  const left = daysLeft(due, now);
  return {
    due,
    daysLeft: left,
    overdue: left < 0 && isMissing({ ...filing, correcting: filing.correctionId !== null }),
  };
}

async function reviewerName(db: Database, place: UnitPlace): Promise<string> {
  if (!place.reviewerCode) return '上级政府信息公开工作主管部门';
  return (await unitRecordOf(db, place.reviewerCode)).name;
}

/** What the row itself says. */
function ownPart(filing: FilingRow) {
  const { id, year, state, draft, revision, versions, reading, toConfirm, fictitious } = filing;
  return {
    ...{ id, year, state, draft, revision, versions, reading, toConfirm, fictitious },
    formInForce: formInForce(year).name,
    savedAt: filing.updatedAt,
  };
}

/** What is kept beside the row. One query after the other: each is quick, and a view shall not empty the pool. */
async function besidePart(db: Database, filing: FilingRow) {
  return {
    importedFile: await importedFileOf(db, filing.importedFileId),
    ...(await archivesOf(db, filing.id)),
    fills: await fillsOf(db, filing.id),
    lastYearVersion: (await lastYearPublication(db, filing))?.version ?? null,
    explanations: await explanationsOf(db, filing.id),
    ...(await surroundingsOf(db, filing)),
    submissions: await submissionsOf(db, filing.id),
    threads: await threadsOf(db, filing.id),
    timeline: await timelineOf(db, filing.id, 'unit'),
    ...(await correctionPart(db, filing)),
  };
}

const signOffView = ({ name, actingForName, at, contentHash }: SignOffRow) => ({
  ...{ name, actingForName, at, contentHash },
});

const checkView = ({ step, newest }: Check): CheckView => ({
  step,
  last: newest && { name: newest.name, at: newest.at },
  reason: newest?.reason ?? '',
});

/** Everything the unit's screen shows of a filing, with what this person may do. Checks no permission itself. */
async function assembleView(
  ctx: Context,
  actor: Actor,
  place: UnitPlace,
  filing: FilingRow,
): Promise<FilingView> {
  const { db } = ctx;
  const beside = await besidePart(db, filing);
  const signed = await standingSignOff(db, filing);
  const check = await checkOf(db, filing);
  const unit = await unitRecordOf(db, filing.unitCode);
  const until = filing.state === 'signing' || signed ? filing.signOffAskedAt : null;
  const circumstances = {
    ...{ actor, place, filing, threads: beside.threads, signedOff: signed !== null, check },
    isChecker: check?.step === 'passed' && check.newest?.by === actor.accountId,
    isAuthor: await isAuthor(db, filing, actor.accountId),
  };
  return {
    ...ownPart(filing),
    ...beside,
    contentHash: await signedHashOf(db, filing),
    ...(await deadline(db, filing, place, ctx.now)),
    unit,
    nearTexts: await nearTextsOf(db, { ...filing, unit, until }),
    reviewedByName: await reviewerName(db, place),
    signOff: signed && { ...signOffView(signed), paper: await paperOf(db, signed.id) },
    check: check && checkView(check),
    atStake: await atStake(db, filing),
    signsForName: signsFor(actor, filing.unitCode)?.name ?? null,
    actions: actionsOf(circumstances),
  };
}

/** The filing as the unit's own people see it. Reviewers see submissions (server/review), never drafts. */
export async function viewFiling(ctx: Context, which: Which): Promise<FilingView> {
  const { place, actor } = await requireUnit(ctx, 'filing.view', which.unitCode);
  return assembleView(ctx, actor, place, await loadFiling(ctx.db, which));
}
