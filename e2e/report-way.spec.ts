import { expect, test } from '@playwright/test';
import { nothingSerious } from './pages/axe';
import { DeskPage } from './pages/desk-page';
import { signedIn } from './pages/people';
import { picture } from './pages/pictures';
import { ReviewPage } from './pages/review-page';

const UNIT = '630106-D01';
const NAME = '西宁市湟中区教育局';
const YEAR = 2023;

/**
 * The main job end to end: a real agency's report goes from its Word file to a public page. One test, for each step
 * stands on the one before; every person has a browser of their own.
 */
test('a real report goes from a Word file to a public page', async ({ browser }) => {
  test.setTimeout(240_000);

  const drafter = await signedIn(browser, 'jy-tianbao');
  const desk = new DeskPage(drafter);

  await test.step('1. the drafter sees the task and uploads the agency’s own file', async () => {
    await expect(drafter).toHaveURL(/\/desk$/);
    const task = drafter.getByRole('row').filter({ hasText: NAME }).filter({ hasText: '2023 年度' });
    await expect(task).toContainText('11 天');
    await expect(task).toContainText('1月31日');
    await picture(drafter, '01-tasks');
    await task.getByRole('link').click();
    await expect(drafter.getByRole('heading', { level: 1 })).toContainText(NAME);
    const dialog = await desk.openImport();
    await desk.choose('huangzhong-education-2023.docx');
    await expect(dialog.getByText('2019年格式（试行）', { exact: true })).toBeVisible();
    await expect(dialog).toContainText('政府集中采购');
    await expect(dialog).toContainText('一、总体情况');
    await picture(drafter, '02-what-was-read');
    await nothingSerious(drafter);
    await dialog.getByRole('button', { name: '采用' }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step('2. what is wrong is said, each with its place, and a click goes there', async () => {
    await expect(drafter.getByLabel('报告标题')).toHaveValue(/西宁市湟中区教育局政府信息\s?公开工作年度报告/);
    for (const words of [
      '分享转发',
      '结果正确',
      '尚未结果',
      '本年制作数量',
      '行政规范性文件',
      '采购项目数',
      '附件',
    ]) {
      await expect(desk.finding(words).first(), words).toBeVisible();
    }
    await desk.unfold();
    await expect(desk.finding(/应有7个数/)).toHaveCount(18);
    await expect(desk.finding('2019年格式').first()).toBeVisible();
    await expect(desk.finding('主要负责人签名为空')).toBeVisible();
    const title = desk.finding('标题').first();
    await expect(title).toContainText('2023年政府信息公开工作年度报告');
    await picture(drafter, '03-findings');
    await nothingSerious(drafter);
    await title.getByRole('button', { name: '去修改' }).click();
    await expect(drafter.getByLabel('报告标题')).toBeFocused();
    await desk.finding('补正后申请内容仍不明确').getByRole('button', { name: '去查看' }).click();
    await expect(drafter.getByRole('heading', { level: 2, name: /^三、收到和处理/ })).toBeVisible();
    await expect(drafter.locator('[data-ring]')).toBeVisible();
    await picture(drafter, '04-place-of-a-finding');
  });

  await test.step('3. the drafter moves it to the form in force and mends it', async () => {
    await drafter.locator('#main').getByRole('button', { name: '改用2021年格式' }).click();
    const dialog = drafter.getByRole('dialog');
    await expect(dialog).toContainText('政府集中采购');
    await picture(drafter, '05-what-the-move-does');
    await nothingSerious(drafter);
    await dialog.getByRole('button', { name: '改用2021年格式' }).click();
    await expect(drafter.getByRole('heading', { name: '已改用2021年格式' })).toBeVisible();
    await expect(desk.finding('2019年格式')).toHaveCount(0);
    await desk.part(/^基本信息/);
    for (const [words, button] of [
      ['标题', '采纳'],
      ['附件', '清空'],
    ] as const) {
      await desk.finding(words).first().getByRole('button', { name: button }).click();
      await expect(desk.finding(words)).toHaveCount(0);
    }
    await expect(drafter.getByLabel('报告标题')).toHaveValue(`${NAME}2023年政府信息公开工作年度报告`);

    await desk.part(/^二、主动公开/);
    await expect(desk.cell('t2.a1.normative.abolished')).toHaveValue('');
    await expect(desk.cell('t2.a5.permit.decisions')).toHaveValue('0');
    await drafter.getByRole('button', { name: '全部确认' }).click();
    await expect(drafter.getByRole('button', { name: '全部确认' })).toBeHidden();
    await desk.cell('t2.a8.admin_fee.amount_wan').fill('0');
    await desk.restZero();
    await picture(drafter, '06-table-2', { whole: true });

    await desk.part(/^三、收到和处理/);
    await expect(desk.cell('t3.new.natural')).toHaveValue('0');
    const first = desk.cell('t3.deny_secret.natural');
    await expect(first).toHaveValue('');
    await first.click();
    for (let column = 0; column < 6; column++) {
      await drafter.keyboard.type('0');
      await drafter.keyboard.press('Tab');
    }
    await expect(desk.cell('t3.deny_secret.other_org')).toHaveValue('0');
    await desk.saved();
    await drafter.reload();
    await expect(desk.cell('t3.deny_secret.other_org')).toHaveValue('0');
    await expect(desk.cell('t3.deny_law.natural')).toHaveValue('');
    await desk.restZero();
    await picture(drafter, '07-table-3', { whole: true });
    await desk.saved();

    // Read under 结果正确 and 尚未结果, which are only like the form's labels.
    await desk.part(/^四、/);
    await drafter.getByRole('button', { name: '全部确认' }).click();
    await expect(drafter.getByRole('button', { name: '全部确认' })).toBeHidden();
    // One category was named two ways, 转发分享 and 分享转发: found in the text, and mended there.
    const term = desk.finding('分享转发').first();
    await term.getByRole('button', { name: '去修改' }).click();
    const text = drafter.getByLabel('一、总体情况的正文');
    await expect(text).toBeFocused();
    await text.fill((await text.inputValue()).replace('分享转发', '转发分享'));
    await desk.saved();

    // Nothing is left: the empty signature line went with what the platform prints by itself.
    await expect(desk.findings.getByRole('article')).toHaveCount(0);
  });

  await test.step('3b. everything typed is there after a reload', async () => {
    await drafter.reload();
    await desk.part(/^三、收到和处理/);
    await expect(desk.cell('t3.oth_other.natural')).toHaveValue('0');
    await desk.part(/^一、总体情况/);
    await expect(drafter.getByLabel('一、总体情况的正文')).toHaveValue(/主动公开政务信息 166 条/);
  });

  const sendForSignature = async () => {
    await drafter.getByRole('button', { name: '送签' }).first().click();
    await drafter.getByRole('dialog').getByRole('button', { name: '送主要负责人签批' }).click();
    await expect(drafter.getByText('等待主要负责人签批')).toBeVisible();
  };
  const principal = await signedIn(browser, 'jy-fuzeren');
  const sign = async () => {
    await principal.goto(`/desk/${UNIT}/${YEAR}`);
    await principal.getByLabel('输入本人登录密码以确认身份').fill('xining-2024');
    await principal.getByRole('button', { name: '签批', exact: true }).click();
    await expect(principal.getByText(/已于.*签批/).first()).toBeVisible();
  };
  const submit = async () => {
    await drafter.goto(`/desk/${UNIT}/${YEAR}`);
    await drafter.getByRole('button', { name: '提交', exact: true }).click();
    await drafter.getByRole('dialog').getByRole('button', { name: '提交', exact: true }).click();
    await expect(drafter.getByRole('region', { name: '当前报告' })).toContainText('待审核');
  };

  await test.step('4. the principal signs it off; the drafter submits', async () => {
    await sendForSignature();
    await picture(principal, '08-the-principal’s-tasks');
    await sign();
    await picture(principal, '09-signed');
    await nothingSerious(principal);
    await submit();
    await picture(drafter, '10-submitted');
    await nothingSerious(drafter);
  });

  const reviewer = await signedIn(browser, 'hz-shenhe');
  const review = new ReviewPage(reviewer);

  await test.step('5. the reviewer sees it, opens it, and returns it with a comment on a cell', async () => {
    await expect(reviewer).toHaveURL(/\/office\/2023/);
    const row = reviewer.getByRole('row').filter({ hasText: NAME });
    await expect(row).toContainText('待审核');
    await picture(reviewer, '11-the-district’s-dashboard');
    await row.getByRole('link', { name: /审核/ }).click();
    await expect(reviewer.getByRole('region', { name: '当前报告' })).toContainText(NAME);
    await review.commentOnCell(/行政许可.*写意见/, '请核实本年度是否办理过民办学校审批。');
    await picture(reviewer, '12-comment-on-a-cell');
    await nothingSerious(reviewer);
    await review.decide('退回', '表二一处待核实。');
    await expect(reviewer.getByRole('region', { name: '当前报告' })).toContainText('已退回');
  });

  await test.step('6. the drafter answers and resubmits', async () => {
    await drafter.goto(`/desk/${UNIT}/${YEAR}`);
    await expect(drafter.getByText('请核实本年度是否办理过民办学校审批。').first()).toBeVisible();
    await drafter.getByLabel('回复审核意见 1').fill('已核实，本年度没有作出行政许可决定，已在第六部分写明。');
    await drafter.getByRole('button', { name: '回复', exact: true }).click();
    await expect(drafter.getByRole('region', { name: '审核意见' })).toContainText('待审核员确认');
    await desk.part(/^六、其他/);
    await drafter
      .getByLabel('六、其他需要报告的事项的正文')
      .fill('2023年未收取信息处理费，未作出行政许可决定，无其他需要报告的事项。');
    await desk.saved();
    await picture(drafter, '13-returned-and-answered');
    await nothingSerious(drafter);
    await sendForSignature();
    await sign();
    await submit();
  });

  await test.step('7. the reviewer accepts and publishes; the city could have held it', async () => {
    await review.open(UNIT, YEAR);
    await expect(reviewer.getByRole('region', { name: '当前报告' })).toContainText('第 2 版');
    await reviewer.getByRole('button', { name: '解决意见 1' }).click();
    await expect(reviewer.getByText('已解决').first()).toBeVisible();
    await review.decide('通过');
    await expect(reviewer.getByRole('region', { name: '当前报告' })).toContainText('已通过');

    const city = await signedIn(browser, 'xn-shenhe');
    const above = new ReviewPage(city);
    await above.open(UNIT, YEAR);
    await above.decide('暂缓公布', '核对全市口径后再公布。');
    await reviewer.reload();
    await expect(reviewer.getByText('暂缓公布').first()).toBeVisible();
    await above.decide('解除暂缓');
    await reviewer.reload();
    await review.decide('公布');
    await expect(reviewer.getByRole('region', { name: '当前报告' })).toContainText('已公布');
    await picture(reviewer, '14-published');
    await nothingSerious(reviewer);
  });

  await test.step('8. anyone finds and reads it from the city’s index', async () => {
    const anyone = await (await browser.newContext()).newPage();
    await anyone.goto('/?year=2023');
    await anyone.getByRole('searchbox').fill('湟中区教育局');
    await anyone.getByRole('button', { name: '查询' }).click();
    await picture(anyone, '15-public-index');
    await anyone
      .getByRole('link', { name: new RegExp(NAME) })
      .first()
      .click();
    await expect(anyone).toHaveURL(`/reports/${UNIT}/${YEAR}`);
    await expect(anyone.getByRole('heading', { level: 1 })).toContainText('2023年政府信息公开工作年度报告');
    await expect(anyone.getByRole('table')).toHaveCount(3);
    await expect(anyone.getByText('主动公开政务信息 166 条')).toBeVisible();
    await expect(anyone.getByText('虚构')).toHaveCount(0);
    await picture(anyone, '16-public-report', { whole: true });
    await nothingSerious(anyone);
    await anyone.setViewportSize({ width: 390, height: 844 });
    await picture(anyone, '17-public-report-on-a-phone', { whole: true });
  });

  await test.step('9. the city’s dashboard tells missing from late from inconsistent', async () => {
    const city = await signedIn(browser, 'xn-shenhe');
    await expect(city).toHaveURL(/\/office\/2023/);
    const row = city.getByRole('row').filter({ hasText: NAME });
    await expect(row).toContainText('已公布');
    for (const words of ['未开始', '待审核', '已退回', '已公布', '逾期未报', '有问题']) {
      await expect(city.getByText(words).first(), words).toBeVisible();
    }
    await picture(city, '18-the-city’s-dashboard');
    await city.goto('/office/2022');
    await expect(city.getByText(/迟报/).first()).toBeVisible();
    await expect(city.getByText(/逾期/).first()).toBeVisible();
    await picture(city, '19-last-year');
  });
});
