import type { Browser, Page } from '@playwright/test';
import { DEMO_ACCOUNTS } from '../../server/account/demo-accounts';
import { SignInPage } from './sign-in-page';

/** The demo account of a login. @throws if there is none: the story was written for another cast */
function demoAccount(login: string) {
  const account = DEMO_ACCOUNTS.find((one) => one.login === login);
  if (!account) throw new Error(`no demo account ${login}`);
  return account;
}

/** A person at a browser of their own, signed in and standing where sign-in leads. */
export async function signedIn(browser: Browser, login: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const signIn = new SignInPage(page);
  await signIn.open();
  await signIn.enter(login, demoAccount(login).password);
  return page;
}
