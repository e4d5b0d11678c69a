import { expect, test } from '@playwright/test';
import { signedIn } from './pages/people';

const EDUCATION = '630106-D01';
const which = (unitCode: string, year = 2023) =>
  encodeURIComponent(JSON.stringify({ json: { unitCode, year } }));

test('a drafter can neither read nor write another unit’s draft, on the page or by the API', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'mz-tianbao');
  await page.goto(`/desk/${EDUCATION}/2023`);
  await expect(page.getByText('没有权限').first()).toBeVisible();
  const read = await page.request.get(`/api/trpc/filing.view?input=${which(EDUCATION)}`);
  expect(read.status()).toBe(403);
  const edits = [{ kind: 'title', value: '别人写的标题', baseVersion: 0 }];
  const write = await page.request.post('/api/trpc/filing.save', {
    data: { json: { unitCode: EDUCATION, year: 2023, edits } },
  });
  expect(write.status()).toBe(403);
  const upload = await page.request.post(`/api/filings/${EDUCATION}/2023/import`, {
    multipart: { file: { name: 'x.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('x') } },
  });
  expect(upload.status()).toBe(403);
});

test('a reviewer sees only the units below the own one, and no drafts', async ({ browser }) => {
  const page = await signedIn(browser, 'hz-shenhe');
  await page.goto('/office/2023');
  await expect(page.getByRole('row').filter({ hasText: '西宁市湟中区民政局' })).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: '大通' })).toHaveCount(0);
  const other = await page.request.get(`/api/trpc/review.view?input=${which('630121')}`);
  expect(other.status()).toBe(403);
  const draft = await page.request.get(`/api/trpc/filing.view?input=${which('630106-D07')}`);
  expect(draft.status()).toBe(403);
});

test('without a session nothing inside answers', async ({ page, request }) => {
  for (const path of ['/desk', '/office/2023', '/admin/units', '/audit']) {
    await page.goto(path);
    await expect(page, path).toHaveURL(/\/sign-in\?callbackUrl=/);
  }
  const tasks = await request.get('/api/trpc/filing.tasks');
  expect(tasks.status()).toBe(401);
});

test('a wrong password gets a sentence and keeps the login', async ({ page }) => {
  await page.goto('/sign-in');
  await expect(page.getByText('这是演示系统').first()).toBeVisible();
  await page.getByLabel('用户名').fill('shenji');
  await page.getByLabel('密码').fill('不对的密码');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: '用户名或密码不正确' })).toBeVisible();
  await expect(page.getByLabel('用户名')).toHaveValue('shenji');
});
