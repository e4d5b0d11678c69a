import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '@/db/connection';
import { ROLES } from '@/db/schema/account';
import { pathSchema } from '../filing/view';

/** The channel that every process listens on; the trigger of 0007 names it too. */
export const CHANNEL = 'huangshui_live';

/** One person at one window, as the processes tell each other. */
export const windowSchema = z.object({
  /** Of the window's stream. */
  id: z.uuid(),
  filing: z.uuid(),
  account: z.uuid(),
  name: z.string(),
  /** The role held for the filing's unit. */
  role: z.enum(ROLES),
  /** The place with the cursor, as editPath gives it, or the part that is shown; null where neither is known. */
  at: z.union([pathSchema, z.string().regex(/^part:[a-z0-9]{1,10}$/)]).nullable(),
  /** Since when the window is open: ISO. */
  since: z.string(),
});
export type Window = z.infer<typeof windowSchema>;

/**
 * What processes tell each other through NOTIFY.
 *
 * - `changed`: a filing's row has changed (the trigger's)
 * - `beat`: these windows are open at the sender
 * - `opened`: a window has opened; who has others of its filing says so with a `beat`
 * - `closed`: a window is no more
 * - `moved`: a window's person has gone elsewhere in the report
 */
const messageSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('changed'),
    filing: z.uuid(),
    revision: z.int(),
    /** Whether the draft itself has, and not only what is said of it: the state, an explanation. */
    draft: z.boolean(),
  }),
  z.object({ kind: z.literal('beat'), from: z.string(), windows: z.array(windowSchema) }),
  z.object({ kind: z.literal('opened'), window: windowSchema }),
  z.object({ kind: z.literal('closed'), id: z.uuid() }),
  z.object({ kind: z.literal('moved'), id: z.uuid(), account: z.uuid(), at: windowSchema.shape.at }),
]);
export type Message = z.infer<typeof messageSchema>;

/** A payload as a message; null for what another version of the platform may have sent. */
export function readMessage(payload: string): Message | null {
  try {
    return messageSchema.safeParse(JSON.parse(payload)).data ?? null;
  } catch {
    return null;
  }
}

/** PostgreSQL takes payloads below 8000 bytes. */
const PAYLOAD_LIMIT = 7_900;
/** No window is longer: names are short, and the rest is fixed. */
const WINDOWS_A_BEAT = 12;

/** The windows of a process as beats, each within what one NOTIFY carries; one without any where there are none. */
export function beats(from: string, windows: readonly Window[]): Message[] {
  const count = Math.max(1, Math.ceil(windows.length / WINDOWS_A_BEAT));
  return Array.from({ length: count }, (_, at) => ({
    kind: 'beat',
    from,
    windows: windows.slice(at * WINDOWS_A_BEAT, (at + 1) * WINDOWS_A_BEAT),
  }));
}

/** Tells every process, this one included. @throws where the payload is longer than NOTIFY takes */
export async function tell(db: Database, message: Message): Promise<void> {
  const payload = JSON.stringify(message);
  if (Buffer.byteLength(payload) > PAYLOAD_LIMIT) throw new Error(`too long to be told: ${message.kind}`);
  await db.execute(sql`select pg_notify(${CHANNEL}, ${payload})`);
}
