import Link from 'next/link';
import { currentActor } from '@/server/session';
import { navLinks } from './nav';

/** A page that this person may not see, or that isn't there: the sentence, and the ways that are open. */
export async function Refused({ title, message }: { title: string; message: string }) {
  const actor = await currentActor();
  const links = navLinks(actor?.roles ?? []);
  return (
    <main className="page" id="main">
      <div className="pane refused">
        <h1>{title}</h1>
        <p>{message}</p>
        <ul>
          {links.map(({ href, label }) => (
            <li key={href}>
              <Link className="btn" href={href}>
                去{label}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </main>
  );
}
