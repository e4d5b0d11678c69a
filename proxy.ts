import { type NextRequest, NextResponse } from 'next/server';
import { database } from './server/database';
import { newestPublishedYear } from './server/publication/newest-year';
import { publishedVersion } from './server/publication/published-version';
import { versionOfAddress, whichReport } from './server/publication/which-report';

/**
 * Answers 404 for a public report that isn't there; the page then says why. A page can't set its status itself: its
 * `notFound()` shows nothing without a script, and the public pages work without one.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const [, , unit = '', year] = request.nextUrl.pathname.split('/');
  if (year === undefined || year === '') return newestOf(unit, request);
  const which = whichReport(unit, year);
  const version = versionOfAddress(request.nextUrl.searchParams.get('version'));
  const there =
    which !== null &&
    version !== null &&
    (await publishedVersion(database(), which.unitCode, which.year, version)) !== null;
  return there ? NextResponse.next() : NextResponse.next({ status: 404 });
}

/** A unit's address without a year leads to its newest report: for now, another year will be the newest. */
async function newestOf(unit: string, request: NextRequest): Promise<NextResponse> {
  const year = await newestPublishedYear(database(), unit);
  if (year === null) return NextResponse.next({ status: 404 });
  const newest = request.nextUrl.clone();
  newest.pathname = `/reports/${unit}/${year}`;
  return NextResponse.redirect(newest, 307);
}

export const config = { matcher: ['/reports/:unit', '/reports/:unit/:year'] };
