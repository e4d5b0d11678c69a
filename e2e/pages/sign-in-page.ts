import { expect, type Page } from '@playwright/test';

export class SignInPage {
  constructor(readonly page: Page) {}

  async open() {
    await this.page.goto('/sign-in');
  }

  /** Types login and password and waits until the site has let the person in. */
  async enter(login: string, password: string) {
    await this.try(login, password);
    await expect(this.page).not.toHaveURL(/sign-in/);
  }

  async try(login: string, password: string) {
    await this.page.getByLabel('用户名').fill(login);
    await this.page.getByLabel('密码').fill(password);
    await this.page.getByRole('button', { name: '登录', exact: true }).click();
  }
}
