import { type NextRequest, NextResponse } from 'next/server';
import { database } from './server/database';
import { publishedVersion } from './server/publication/published-version';
import { versionOfAddress, whichReport } from './server/publication/which-report';

/**
 * Answers 404 for a public report that isn't there; the page then says why. A page can't set its status itself: its
 * `notFound()` shows nothing without a script, and the public pages work without one.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const [, , unit = '', year = ''] = request.nextUrl.pathname.split('/');
  const which = whichReport(unit, year);
  const version = versionOfAddress(request.nextUrl.searchParams.get('version'));
  const there =
    which !== null &&
    version !== null &&
    (await publishedVersion(database(), which.unitCode, which.year, version)) !== null;
  return there ? NextResponse.next() : NextResponse.next({ status: 404 });
}

export const config = { matcher: '/reports/:unit/:year' };
