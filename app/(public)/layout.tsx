import type { ReactNode } from 'react';
import { currentActor } from '@/server/session';
import { Foot } from './_site/foot';
import { Masthead } from './_site/masthead';

/** Read from the database at each request: a report published a moment ago is there. */
export const dynamic = 'force-dynamic';

/**
 * What the public pages share. They show the same to everybody; only the head knows who is signed in and leads back to their
 * work, so a cache in front must pass by requests with a session's cookie. Their links are plain anchors: each page is a
 * document of its own that needs no script, and a list of fifty links must not prefetch fifty reports.
 */
export default async function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <Masthead actor={await currentActor()} />
      {children}
      <Foot />
    </>
  );
}
