import { draftFill, type FillKind } from '@/db/schema/draft-fill';
import type { CellValue } from '@/report/cell-value';
import { audit } from '../audit';
import type { AuditAction } from '../audit/actions';
import type { Context } from '../context';
import type { Change } from './change-filing';
import { withValue } from './report-paths';
import { writeDraft } from './write-draft';

const ACTIONS: Record<FillKind, AuditAction> = {
  'last-year': 'filing.taken-from-last-year',
  'no-requests': 'filing.no-requests-declared',
  'rest-zero': 'filing.rest-zero-filled',
  register: 'filing.counted-from-register',
};

interface Fill {
  kind: FillKind;
  /** By path; every one of them a place that was empty, or a text with a sentence more. `register` writes over. */
  values: Record<string, CellValue>;
  /** What was taken from, for `last-year`. */
  source?: { id: string; year: number; version: number };
}

/** Fills several places of the draft in at once, and keeps who stated it and when. Returns the revision it made. */
export async function recordFill(ctx: Context, change: Change, fill: Fill): Promise<number> {
  const { filing } = change;
  const { kind, values, source } = fill;
  const draft = Object.entries(values).reduce((laid, [path, to]) => withValue(laid, path, to), filing.draft);
  const written = await writeDraft(ctx, change, { cause: 'fill', draft });
  const { revision } = written.filing;
  await keepFill(ctx, change, { kind, values, publicationId: source?.id ?? null }, revision, {
    ...(source ? { year: source.year, version: source.version } : {}),
  });
  return revision;
}

/** Keeps that a revision of the draft, written already, is the actor's fill, and says so in the trail. */
export async function keepFill(
  ctx: Context,
  { tx, filing, actor }: Change,
  fill: Pick<typeof draftFill.$inferInsert, 'kind' | 'values' | 'publicationId'>,
  revision: number,
  details: Record<string, number>,
): Promise<void> {
  await tx
    .insert(draftFill)
    .values({ ...fill, filingId: filing.id, revision, by: actor.accountId, at: ctx.now });
  await audit(tx, ctx, {
    action: ACTIONS[fill.kind],
    unitCode: filing.unitCode,
    subject: filing.id,
    details: { revision, paths: Object.keys(fill.values), ...details },
  });
}
