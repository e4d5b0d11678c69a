import { landingPath } from '@/server/account/landing';
import type { Actor } from '@/server/context';
import { platformName } from '@/server/settings';

/** The public pages' head: whose site this is, and the way in for those who work here, or back to their work. */
export function Masthead({ actor }: { actor: Actor | null }) {
  return (
    <>
      <a className="skip" href="#main">
        跳到正文
      </a>
      <header className="mast">
        <div className="wrap">
          <a className="brand" href="/">
            {platformName()}
          </a>
          <nav aria-label="主导航">
            <ul>
              <li>
                <a href="/">首页</a>
              </li>
              <li>{actor ? <MyWork actor={actor} /> : <a href="/sign-in">登录</a>}</li>
            </ul>
          </nav>
        </div>
      </header>
    </>
  );
}

/** Whoever works here finds back from the public pages, and sees that the session still stands. */
function MyWork({ actor }: { actor: Actor }) {
  return (
    <a href={landingPath(actor)}>
      我的工作
      <span className="mast-me">{actor.name}</span>
    </a>
  );
}
