import type { Page } from '@playwright/test';
import { SignInPage } from './sign-in-page';

/** The session is gone, as after eight hours or a sign-out elsewhere: the page itself doesn't know yet. */
export async function loseSession(page: Page): Promise<void> {
  await page.context().clearCookies();
}

/** Signs in on the page that 重新登录 leads to. */
export async function signInAgain(page: Page, login: string, password: string): Promise<void> {
  await page.getByRole('button', { name: '重新登录' }).click();
  await page.waitForURL(/sign-in/);
  await new SignInPage(page).enter(login, password);
}
