import { whichOfUrl } from '@/server/filing/which-of-url';
import { errorResponse } from '@/server/http';
import { openStream } from '@/server/live/open-stream';
import { theHub } from '@/server/live/the-hub';
import { actorLater, requestContext } from '@/server/session';

type Params = { params: Promise<{ unitCode: string; year: string }> };

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  // no-transform: compressing would hold events back until there are many. The other is nginx's word for it.
  'cache-control': 'private, no-store, no-transform',
  'x-accel-buffering': 'no',
};

/** What happens in a filing, as server-sent events until the browser leaves or the session is over. */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  try {
    const which = whichOfUrl(await params);
    const stream = await openStream(await requestContext(), which, theHub(), await actorLater());
    return new Response(stream, { headers: HEADERS });
  } catch (error) {
    return errorResponse(error, 'GET live');
  }
}
