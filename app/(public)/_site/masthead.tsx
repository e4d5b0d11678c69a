import { platformName } from '@/server/settings';

/** The public pages' head: whose site this is, and the way in for those who work here. */
export function Masthead() {
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
              <li>
                <a href="/sign-in">登录</a>
              </li>
            </ul>
          </nav>
        </div>
      </header>
    </>
  );
}
