import { and, eq, inArray, ne } from 'drizzle-orm';
import { draftFill } from '@/db/schema/draft-fill';
import type { CellValue } from '@/report/cell-value';
import type { Context } from '../context';
import type { Change } from './change-filing';
import { keepFill } from './record-fill';
import { sameValue } from './report-paths';
import { type Edit, editPath } from './view';

interface Saved {
  edits: readonly Edit[];
  /** The paths whose values the save has changed. */
  changed: readonly string[];
  /** The revision that the save made. */
  revision: number;
}

/** The edits that put something back as a fill had left it, by the fill's revision. */
function putBack({ edits, changed }: Saved): Map<number, Map<string, CellValue>> {
  const byFill = new Map<number, Map<string, CellValue>>();
  for (const edit of edits) {
    const path = editPath(edit);
    if (edit.fill === undefined || !changed.includes(path)) continue;
    byFill.set(edit.fill, (byFill.get(edit.fill) ?? new Map()).set(path, edit.value));
  }
  return byFill;
}

/**
 * Keeps anew, of now, the person's own statements that a save brings back: a redo of 本表其余为 0 is that statement again, and
 * no mere typing of noughts. What of it no longer has its value doesn't stand, as after any change. Another person's
 * statement, or values that aren't its own, are plain typing.
 *
 * @returns whether there were any
 */
export async function restateFills(ctx: Context, change: Change, saved: Saved): Promise<boolean> {
  const { tx, filing, actor } = change;
  const back = putBack(saved);
  if (back.size === 0) return false;
  const own = await tx
    .select()
    .from(draftFill)
    .where(
      and(
        eq(draftFill.filingId, filing.id),
        eq(draftFill.by, actor.accountId),
        inArray(draftFill.revision, [...back.keys()]),
        // Its count is taken back and over again by verbs of their own, with the rows that it counts.
        ne(draftFill.kind, 'register'),
      ),
    );
  const restated = own.filter(({ revision, values }) =>
    [...(back.get(revision) ?? [])].some(
      ([path, value]) => path in values && sameValue(values[path] ?? null, value),
    ),
  );
  for (const { kind, values, publicationId, revision } of restated) {
    await keepFill(ctx, change, { kind, values, publicationId }, saved.revision, { restates: revision });
  }
  return restated.length > 0;
}
