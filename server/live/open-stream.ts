import { randomUUID } from 'node:crypto';
import type { Role } from '@/db/schema/account';
import { GRANTS, may } from '../access';
import type { Actor, Context } from '../context';
import { loadFiling, type Which } from '../filing/load-filing';
import { requireUnit } from '../units/require-unit';
import type { Hub, LiveEvent } from './hub';

/** Events that may wait for a browser that doesn't read; with more its stream ends, and it comes again. */
const MOST_WAITING = 64;

/** The role that lets the person see the unit's filing. */
function roleAt({ roles }: Actor, unit: string): Role {
  const held = roles.find(({ role, unitCode }) => unitCode === unit && role in GRANTS['filing.view']);
  if (!held) throw new Error('filing.view is granted to roles of the own unit alone');
  return held.role;
}

/** An event as server-sent events are written. */
const written = ({ event, data }: LiveEvent): string => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

/**
 * What happens in a filing from now on, as server-sent events (LiveEvent): that its row changed, and whose windows are
 * open. Values are not told: who hears of a change asks for it (filing.changes), with the own permission.
 *
 * @param actorNow who the session is for now; null once it is over or revoked, which ends the stream
 */
export async function openStream(
  ctx: Context,
  which: Which,
  hub: Hub,
  actorNow: () => Promise<Actor | null>,
): Promise<ReadableStream<Uint8Array>> {
  const { actor, place } = await requireUnit(ctx, 'filing.view', which.unitCode);
  const { id: filing, revision } = await loadFiling(ctx.db, which);
  const window = {
    ...{ id: randomUUID(), filing, account: actor.accountId, name: actor.name, at: null },
    role: roleAt(actor, which.unitCode),
    since: ctx.now.toISOString(),
  };
  const encoder = new TextEncoder();
  let over = false;
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const end = () => {
          if (!over) controller.close();
          over = true;
        };
        const send = (event: LiveEvent) => {
          if (over) return;
          controller.enqueue(encoder.encode(written(event)));
          if ((controller.desiredSize ?? 0) > 0) return;
          end();
          hub.close(window.id);
        };
        // A database that doesn't answer is no reason to send people away: nothing is told meanwhile either.
        const mayStay = async () => {
          const now = await actorNow().catch(() => actor);
          return may(now, 'filing.view', place);
        };
        send({ event: 'window', data: { id: window.id } });
        hub.open({ window, send, mayStay, end });
        send({ event: 'changed', data: { revision, draft: true } });
      },
      cancel() {
        over = true;
        hub.close(window.id);
      },
    },
    { highWaterMark: MOST_WAITING },
  );
}
