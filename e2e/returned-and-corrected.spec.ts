import { expect, test } from '@playwright/test';
import { nothingSerious } from './pages/axe';
import { DeskPage } from './pages/desk-page';
import { signedAndFiled, writtenReport } from './pages/filed-report';
import { signedIn } from './pages/people';
import { picture } from './pages/pictures';
import { ReviewPage } from './pages/review-page';

const UNIT = '630106-D01';
const NAME = '西宁市湟中区教育局';
// Last year's: this year's report of the unit is another story's.
const YEAR = 2022;
const WHICH = { unitCode: UNIT, year: YEAR };

test('a report is returned and filed again, published, and corrected afterwards', async ({ browser }) => {
  test.setTimeout(300_000);
  const drafter = await signedIn(browser, 'jy-tianbao');
  const principal = await signedIn(browser, 'jy-fuzeren');
  const reviewer = await signedIn(browser, 'hz-shenhe');
  const desk = new DeskPage(drafter);
  const review = new ReviewPage(reviewer);
  const people = { drafter, principal };
  const bar = (page: typeof drafter) => page.getByRole('region', { name: '当前报告' });
  const threads = drafter.getByRole('region', { name: '审核意见' });

  await writtenReport(drafter, WHICH, NAME);
  await signedAndFiled(people, WHICH);

  await test.step('1. the reviewer returns it with a comment on a cell and one on a text', async () => {
    await review.open(UNIT, YEAR);
    await review.commentOnCell(/本年新收.*自然人.*写意见/, '请与登记台账核对。');
    await review.commentOnSection('六、其他需要报告的事项', '请写明信息处理费的情况。');
    await review.decide('退回');
    await expect(bar(reviewer)).toContainText('已退回');
  });

  await test.step('2. the unit sees each comment at its place, answers, and sees what it has changed since', async () => {
    await desk.open(UNIT, YEAR);
    await expect(threads).toContainText('2 条待回复');
    await expect(drafter.getByText('与退回的第 1 版相比，还没有改动。')).toBeVisible();
    await picture(drafter, 'returned-1-comments');
    await nothingSerious(drafter);
    await desk.part(/^三、收到和处理/);
    await desk.cell('t3.new.natural').fill('1');
    await desk.cell('t3.granted.natural').fill('1');
    await desk.part(/^一、总体情况/);
    const text = drafter.getByLabel('一、总体情况的正文');
    await text.fill(
      (await text.inputValue()).replace(
        '本年度未收到政府信息公开申请。',
        '本年度收到政府信息公开申请1件，予以公开1件。',
      ),
    );
    await desk.saved();
    await expect(threads.getByRole('article').first()).toContainText('意见提出后，此处由 0 改为 1');
    await drafter.getByText(/与退回的第 1 版相比，已改动 \d+ 处/).click();
    await picture(drafter, 'returned-2-changed-since');
    for (const [number, words] of [
      [1, '已核对，登记台账有 1 件，已改。'],
      [2, '没有收取信息处理费，第六部分已写明。'],
    ] as const) {
      await drafter.getByLabel(`回复审核意见 ${number}`).fill(words);
      await drafter
        .getByRole('article')
        .filter({ has: drafter.getByLabel(`回复审核意见 ${number}`) })
        .getByRole('button', { name: '回复', exact: true })
        .click();
      await expect(drafter.getByLabel(`回复审核意见 ${number}`)).toHaveValue('');
    }
    await expect(threads).toContainText('待审核员确认');
    await signedAndFiled(people, WHICH);
  });

  await test.step('3. the reviewer sees what changed at each comment, verifies, accepts and publishes', async () => {
    await review.open(UNIT, YEAR);
    await expect(reviewer.getByRole('region', { name: '意见 1' })).toContainText('由 0 改为 1');
    await reviewer.getByRole('tab', { name: /^改动/ }).click();
    await expect(reviewer.getByText(/与第 1 版相比/)).toBeVisible();
    await picture(reviewer, 'returned-3-what-changed');
    await nothingSerious(reviewer);
    await reviewer.getByRole('tab', { name: /^审核意见/ }).click();
    await reviewer.getByRole('button', { name: '解决意见 1' }).click();
    await reviewer.getByRole('button', { name: '重新打开意见 1' }).click();
    await reviewer.getByRole('button', { name: '解决意见 1' }).click();
    await reviewer.getByRole('button', { name: '解决意见 2' }).click();
    await expect(reviewer.getByRole('button', { name: /^重新打开意见/ })).toHaveCount(2);
    await review.decide('通过');
    await expect(bar(reviewer)).toContainText('已通过');
    await review.decide('公布');
    await expect(bar(reviewer)).toContainText('已公布');
  });

  await test.step('4. the office orders a correction; the unit has it as a task', async () => {
    await review.decide('责令更正', '表三“本年新收”与台账不一致，应为 2 件。');
    await expect(reviewer.getByText(/责令更正：表三/)).toBeVisible();
    await drafter.goto('/desk');
    const task = drafter.getByRole('row').filter({ hasText: NAME }).filter({ hasText: '2022 年度' });
    await expect(task).toContainText('责令更正');
    await picture(drafter, 'corrected-1-task');
    await nothingSerious(drafter);
    await task.getByRole('link', { name: /办理更正/ }).click();
    await expect(drafter.getByText('责令更正本报告')).toBeVisible();
  });

  await test.step('5. a correction is opened with its reason, and corrects a number with its total', async () => {
    await drafter.getByRole('button', { name: '办理更正' }).click();
    const dialog = drafter.getByRole('dialog');
    await dialog.getByLabel('更正原因（更正公布后，公众可以看到）').fill('漏计12月收到的申请1件。');
    await dialog.getByRole('button', { name: '开始更正' }).click();
    await expect(dialog.getByRole('alert')).toContainText('是否实质性更正');
    await dialog.getByLabel(/^是，实质性更正/).check();
    await picture(drafter, 'corrected-2-reason');
    await nothingSerious(drafter);
    await dialog.getByRole('button', { name: '开始更正' }).click();
    await expect(drafter.getByText('正在更正第 1 次公布的报告')).toBeVisible();
    await expect(drafter.getByText('与公布的报告相比，还没有改动。')).toBeVisible();
    await desk.part(/^三、收到和处理/);
    await desk.cell('t3.new.natural').fill('2');
    await desk.cell('t3.granted.natural').fill('2');
    await desk.part(/^一、总体情况/);
    const text = drafter.getByLabel('一、总体情况的正文');
    await text.fill(
      (await text.inputValue()).replace(
        '收到政府信息公开申请1件，予以公开1件',
        '收到政府信息公开申请2件，予以公开2件',
      ),
    );
    await desk.saved();
    await drafter.getByText(/与公布的报告相比，已改动 \d+ 处/).click();
    await picture(drafter, 'corrected-3-changes');
    await nothingSerious(drafter);
    await drafter.setViewportSize({ width: 390, height: 844 });
    await picture(drafter, 'corrected-3-changes-on-a-phone');
    await drafter.setViewportSize({ width: 1440, height: 900 });
    // What is public is as it was.
    const anyone = await (await browser.newContext()).newPage();
    await anyone.goto(`/reports/${UNIT}/${YEAR}`);
    await expect(anyone.getByText('收到政府信息公开申请1件')).toBeVisible();
    await expect(anyone.getByText('更正记录')).toHaveCount(0);
  });

  await test.step('5b. what another person spoils is seen in the history and put back', async () => {
    const checker = await signedIn(browser, 'jy-fuhe');
    const other = new DeskPage(checker);
    await other.open(UNIT, YEAR);
    await other.part(/^六、其他/);
    await checker.getByLabel('六、其他需要报告的事项的正文').fill('误删。');
    await other.saved();
    await drafter.goto(`/desk/${UNIT}/${YEAR}/history`);
    const list = drafter.getByRole('list', { name: /^各次修改/ }).getByRole('listitem');
    await expect(list.first()).toContainText('铁守安');
    await expect(list.first()).toContainText('现在的内容');
    await list
      .first()
      .getByRole('button', { name: /^查看改动/ })
      .click();
    const panel = drafter.getByRole('region', { name: '改动' });
    await expect(panel).toContainText('误删。');
    await picture(drafter, 'history-1-a-sitting');
    await nothingSerious(drafter);
    await drafter.getByRole('checkbox', { name: /提交的第 1 版/ }).check();
    await drafter.getByRole('checkbox', { name: /第 1 次公布的报告/ }).check();
    await expect(panel).toContainText('两个时点的差异');
    await expect(panel).toContainText('（+1）');
    await picture(drafter, 'history-2-compared');
    await nothingSerious(drafter);
    // The drafter’s own sitting ended with the corrected text.
    await list
      .nth(1)
      .getByRole('button', { name: /^恢复到/ })
      .click();
    const dialog = drafter.getByRole('dialog');
    await expect(dialog).toContainText('以下 1 处');
    await picture(drafter, 'history-3-before-restoring');
    await nothingSerious(drafter);
    await dialog.getByRole('button', { name: '恢复', exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(list.first()).toContainText('恢复较早的内容');
    await drafter.setViewportSize({ width: 390, height: 844 });
    await picture(drafter, 'history-4-on-a-phone', { whole: true });
    await drafter.setViewportSize({ width: 1440, height: 900 });
    await drafter.getByRole('link', { name: '返回报告' }).click();
    await desk.part(/^六、其他/);
    await expect(drafter.getByLabel('六、其他需要报告的事项的正文')).toHaveValue(/没有收取信息处理费/);
    await checker.context().close();
  });

  await test.step('6. it goes the same way: signed, filed, accepted, published', async () => {
    await drafter.getByRole('button', { name: '送签' }).first().click();
    await drafter.getByRole('dialog').getByRole('button', { name: '送主要负责人签批' }).click();
    await expect(drafter.getByText('等待主要负责人签批')).toBeVisible();
    await principal.goto(`/desk/${UNIT}/${YEAR}`);
    await expect(principal.getByText('更正原因：漏计12月收到的申请1件。')).toBeVisible();
    await picture(principal, 'corrected-4-principal');
    await nothingSerious(principal);
    await principal.getByLabel('输入本人登录密码以确认身份').fill('xining-2024');
    await principal.getByRole('button', { name: '签批', exact: true }).click();
    await expect(principal.getByText(/已于.*签批/).first()).toBeVisible();
    await drafter.goto(`/desk/${UNIT}/${YEAR}`);
    await drafter.getByRole('button', { name: '提交', exact: true }).click();
    await drafter.getByRole('dialog').getByRole('button', { name: '提交', exact: true }).click();
    await expect(bar(drafter)).toContainText('待审核');
    await drafter.getByRole('link', { name: '打印回执' }).click();
    await expect(drafter).toHaveURL(/\/receipt$/);
    const receipt = drafter.getByRole('article').filter({ hasText: '提交回执' });
    await expect(receipt).toContainText(NAME);
    await expect(receipt).toContainText(/[0-9a-f]{64}/);
    await expect(receipt).toContainText('第 3 次');
    await picture(drafter, 'corrected-5-receipt');
    await nothingSerious(drafter);
    await drafter.emulateMedia({ media: 'print' });
    await drafter.setViewportSize({ width: 794, height: 1123 });
    await picture(drafter, 'corrected-5-receipt-printed', { whole: true });
    await drafter.emulateMedia({ media: 'screen' });
    await drafter.setViewportSize({ width: 1440, height: 900 });
    await review.open(UNIT, YEAR);
    await expect(reviewer.getByText(/这是对第 1 次公布的报告的更正（实质性更正）/)).toBeVisible();
    const panel = reviewer.getByRole('tabpanel', { name: /^更正/ });
    await expect(panel).toContainText('漏计12月收到的申请1件。');
    await expect(panel).toContainText('（+1）');
    await picture(reviewer, 'corrected-6-office');
    await nothingSerious(reviewer);
    await review.decide('通过');
    await expect(bar(reviewer)).toContainText('已通过');
    await review.decide('公布');
    await expect(bar(reviewer)).toContainText('已公布');
  });

  await test.step('7. the public page has the new version, the old one beside it, and what was corrected', async () => {
    const anyone = await (await browser.newContext()).newPage();
    await anyone.goto(`/reports/${UNIT}/${YEAR}`);
    const record = anyone.getByRole('region', { name: '更正记录' });
    await expect(record).toContainText('漏计12月收到的申请1件。');
    await expect(record).toContainText('实质性更正');
    await expect(record).toContainText('（+1）');
    await expect(anyone.getByText('收到政府信息公开申请2件').first()).toBeVisible();
    await picture(anyone, 'corrected-7-public', { whole: true });
    await nothingSerious(anyone);
    await record.getByRole('link', { name: /查看更正前的报告/ }).click();
    await expect(anyone).toHaveURL(`/reports/${UNIT}/${YEAR}?version=1`);
    await expect(anyone.getByText('不是现行版本')).toBeVisible();
    await expect(anyone.getByRole('cell', { name: '1', exact: true }).first()).toBeVisible();
    const word = anyone.getByRole('link', { name: /Word/ });
    await expect(word).toHaveAttribute('href', /report\.docx\?version=1$/);
    await anyone.setViewportSize({ width: 390, height: 844 });
    await picture(anyone, 'corrected-8-old-version-on-a-phone', { whole: true });
    await nothingSerious(anyone);
    const missing = await anyone.goto(`/reports/${UNIT}/${YEAR}?version=3`);
    expect(missing?.status()).toBe(404);
    await anyone.goto(`/?year=${YEAR}&q=${encodeURIComponent(NAME)}`);
    await expect(anyone.getByRole('row').filter({ hasText: NAME })).toContainText('已更正');
  });
});
