import { Refusal } from '../errors';
import { isAuthor } from '../filing/authors';
import type { Change } from '../filing/change-filing';
import type { Move } from '../filing/moves';
import { requireSameContent } from '../filing/require-same';
import { signedHashOf } from '../filing/sign-offs';
import { requireMove } from '../filing/why-not';
import { checkOf } from './check-of';
import { whyNotCheck } from './why-no-check';

/**
 * Refuses a checker's decision on anything but what was sent and what the person read (`seen`), and by anybody who wrote
 * or signs it. The hash decided on.
 */
export async function requireCheck(change: Change, move: Move, seen: string): Promise<string> {
  const { tx, filing, actor } = change;
  requireMove(filing.state, move);
  const contentHash = await signedHashOf(tx, filing);
  requireSameContent(contentHash, seen, '复核');
  const why = whyNotCheck(await checkOf(tx, filing), {
    ...{ actor, unitCode: filing.unitCode },
    isAuthor: await isAuthor(tx, filing, actor.accountId),
  });
  if (why !== null) throw new Refusal('PRECONDITION_FAILED', why);
  return contentHash;
}
