import type { Context } from '../context';
import { requireUnit } from '../units/require-unit';
import { changeAuthors, changedBy } from './change-authors';
import { loadFiling, type Which } from './load-filing';
import { valuesByPath } from './report-paths';
import { signedHashOf } from './sign-offs';
import type { DraftChanges } from './view';

/**
 * What has changed in a draft since the revision that the caller knows: each place that differs once, with the value that
 * stands now, and whose it is.
 */
export async function changesSince(ctx: Context, input: Which & { since: number }): Promise<DraftChanges> {
  const { actor } = await requireUnit(ctx, 'filing.view', input.unitCode);
  const filing = await loadFiling(ctx.db, input);
  const changed = Object.entries(filing.versions).filter(([, version]) => version > input.since);
  const authors = await changeAuthors(
    ctx.db,
    filing.id,
    changed.map(([, version]) => version),
  );
  const values = valuesByPath(filing.draft);
  return {
    form: filing.draft.form,
    revision: filing.revision,
    state: filing.state,
    savedAt: filing.updatedAt,
    contentHash: await signedHashOf(ctx.db, filing),
    places: changed.map(([path, version]) => ({
      ...{ path, version, value: values.get(path) ?? null },
      by: changedBy(authors.get(version), actor.accountId),
    })),
  };
}
