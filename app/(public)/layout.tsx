import type { ReactNode } from 'react';
import { Foot } from './_site/foot';
import { Masthead } from './_site/masthead';

/** Read from the database at each request: a report published a moment ago is there. */
export const dynamic = 'force-dynamic';

/**
 * What the public pages share. They show the same to everybody, signed in or not. Their links are plain anchors: each page is
 * a document of its own that needs no script, and a list of fifty links must not prefetch fifty reports.
 */
export default function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <Masthead />
      {children}
      <Foot />
    </>
  );
}
