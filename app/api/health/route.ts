import { database } from '@/server/database';
import { healthy } from '@/server/health';

/** Asked at each call, never at build time. */
export const dynamic = 'force-dynamic';

/** For whoever starts or watches the server: 200 once it and its database answer, else 503. */
export async function GET(): Promise<Response> {
  const ok = await healthy(database());
  return Response.json({ ok }, { status: ok ? 200 : 503 });
}
