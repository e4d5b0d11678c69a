import Link from 'next/link';
import { SignOutButton } from './sign-out-button';

export interface NavItem {
  href: string;
  label: string;
  current: boolean;
}

/**
 * The top bar of the working screens.
 *
 * @param me the signed-in person as shown, such as 王海燕 · 填报员
 * @param account whose unsaved edits are asked about at sign-out
 * @param demo says, in a calm line, that this is no system of record
 */
export function AppBar(props: {
  platformName: string;
  home: string;
  nav: readonly NavItem[];
  me: string;
  demo: boolean;
  account?: string;
}) {
  return (
    <>
      <a className="skip" href="#main">
        跳到正文
      </a>
      <header className="bar">
        <div className="bar-in">
          <Link className="brand" href={props.home}>
            {props.platformName}
          </Link>
          <nav aria-label="主导航">
            <ul>
              {props.nav.map((item) => (
                <li key={item.href}>
                  <Link href={item.href} {...(item.current ? { 'aria-current': 'page' } : {})}>
                    {item.label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <div className="bar-me">
            {props.demo ? <span className="bar-demo">演示系统</span> : null}
            <Link className="opt" href="/account" title="我的账号">
              {props.me}
            </Link>
            <SignOutButton {...(props.account === undefined ? {} : { account: props.account })} />
          </div>
        </div>
      </header>
    </>
  );
}
