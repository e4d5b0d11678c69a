import { eq } from 'drizzle-orm';
import type { ChangeCause } from '@/db/schema/draft-history';
import { filing as filingTable } from '@/db/schema/filing';
import type { Reading } from '@/report/reading';
import type { ReportData } from '@/report/report';
import type { NearText } from '@/report/similarity/near-text';
import type { Context } from '../context';
import { assess } from './assess';
import { atStake, requireKnowing, voidAtStake } from './at-stake';
import type { Change } from './change-filing';
import { countFindings, weighed } from './findings';
import { isGivenBack } from './given-back';
import type { FilingRow } from './load-filing';
import { recordChange } from './record-change';
import { changedPaths } from './report-paths';
import { requireMove } from './why-not';

/** What changes of the working draft; what is left out stays. */
export interface DraftChange {
  /** What the change comes of; the history names it. */
  cause: ChangeCause;
  draft: ReportData;
  reading?: Reading | null;
  importedFileId?: string | null;
  toConfirm?: string[];
  /** The person was asked by the verb itself: what the change voids needs no further word. */
  knowingly?: true;
}

/** The filing as it is written, and what was found while it was judged. */
interface Written {
  filing: FilingRow;
  nearTexts: NearText[];
}

/** The versions after a change: every path whose value differs gets the new revision. */
function versionsAfter(filing: FilingRow, draft: ReportData, revision: number): Record<string, number> {
  const changed = changedPaths(filing.draft, draft).map((path) => [path, revision] as const);
  return { ...filing.versions, ...Object.fromEntries(changed) };
}

/** An edit voids what the principal was asked to sign, or has signed. */
const voids = ({ state }: FilingRow) => state === 'signing' || state === 'signed';

/**
 * The one way the working draft changes: revision and versions go up, the history keeps it, the findings are counted anew, and a
 * filing that was to be checked or signed, or was, falls back to its unit's desk, its check and sign-off void. Refused where the
 * state allows no edit, and where the caller doesn't know what it voids (at-stake.ts).
 */
export async function writeDraft(
  ctx: Context,
  on: Change,
  { cause, knowingly, ...change }: DraftChange,
): Promise<Written> {
  const { tx, filing, actor } = on;
  const state = requireMove(filing.state, 'edit', await isGivenBack(tx, filing));
  const stake = knowingly ? await atStake(tx, filing) : await requireKnowing(on);
  const revision = filing.revision + 1;
  const reading = change.reading === undefined ? filing.reading : change.reading;
  const judged = { draft: change.draft, reading, stage: { kind: 'file' } } as const;
  const { findings, explanations, nearTexts } = await assess(tx, filing, judged);
  const [written] = await tx
    .update(filingTable)
    .set({
      ...change,
      ...(voids(filing) ? { signOffId: null } : {}),
      state,
      revision,
      versions: versionsAfter(filing, change.draft, revision),
      ...countFindings(weighed(findings, explanations)),
      updatedAt: ctx.now,
      updatedBy: actor.accountId,
    })
    .where(eq(filingTable.id, filing.id))
    .returning();
  if (!written) throw new Error(`filing ${filing.id} vanished under its lock`);
  await recordChange(ctx, on, { draft: change.draft, revision, cause });
  await voidAtStake(ctx, on, stake);
  return { filing: written, nearTexts };
}
