/** A page of this site to come back to after sign-in; anything else (another host, a script) is null. */
export function returnPath(asked: string | string[] | undefined): string | null {
  if (typeof asked !== 'string' || !asked.startsWith('/')) return null;
  // `//host` and `/\host` leave the site in a browser.
  const here = new URL('http://here.invalid');
  const target = URL.canParse(asked, here) ? new URL(asked, here) : null;
  if (!target || target.origin !== here.origin || target.pathname.startsWith('/sign-in')) return null;
  return `${target.pathname}${target.search}${target.hash}`;
}
