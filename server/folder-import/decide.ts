import type { Context } from '../context';
import { Refusal } from '../errors';
import { draftFromFile } from './draft-from-file';
import { leaveOut } from './leave-out';
import { publishPast } from './publish-past';
import type { Decided } from './view';

export interface Decision {
  fileIds: string[];
  as: 'published' | 'draft' | 'left-out';
  /** With `published`: the day (YYYY-MM-DD) of the first publication, where it is known. */
  publishedOn: string | null;
}

async function decideOne(ctx: Context, fileId: string, { as, publishedOn }: Decision): Promise<void> {
  if (as === 'published') return publishPast(ctx, { fileId, publishedOn });
  return as === 'draft' ? draftFromFile(ctx, { fileId }) : leaveOut(ctx, { fileId });
}

/**
 * Decides on several files, each by itself: one that is refused doesn't keep the others.
 *
 * @returns for each file, in order, null or the sentence of why not
 */
export async function decide(ctx: Context, decision: Decision): Promise<Decided[]> {
  const decided: Decided[] = [];
  for (const fileId of decision.fileIds) {
    try {
      await decideOne(ctx, fileId, decision);
      decided.push({ fileId, why: null });
    } catch (error) {
      // Nobody signed in: nothing of it can be done.
      if (!(error instanceof Refusal) || error.code === 'UNAUTHORIZED') throw error;
      decided.push({ fileId, why: error.message });
    }
  }
  return decided;
}
