import { expect, test } from '@playwright/test';
import { Attention } from './pages/attention';
import { DeskPage } from './pages/desk-page';
import { EMPTY_DRAFT, replaceDraft } from './pages/drafts';
import { signedIn } from './pages/people';
import { picture } from './pages/pictures';

const WHICH = { unitCode: '630106-D07', year: 2023 };
/** What the person has written beforehand; the paragraph on applications is drafted by the platform. */
const SECTION_1 = [
  '2023年，我局认真落实《中华人民共和国政府信息公开条例》，围绕社会救助、养老服务做好公开。',
  '（一）主动公开\n全年作出行政许可决定12件，作出行政处罚决定1件，均按规定公开。',
  '（二）依申请公开',
  '（三）政府信息管理\n逐件核对文件的公开属性，废止的文件及时标注。',
  '（四）政府信息公开平台建设\n做好区政府网站专栏的日常维护。',
  '（五）监督保障\n把公开工作列入年度考核，听取群众意见。',
].join('\n');
const SECTION_5 = '存在的主要问题：救助政策解读形式单一。改进措施：增加图解和方言音频，方便老年人了解政策。';
const SECTION_6 = '2023年未收取信息处理费，没有其他需要报告的事项。';

test('a unit without applications is filled in within two minutes of attention', async ({ browser }) => {
  test.setTimeout(240_000);
  const page = await signedIn(browser, 'mz-tianbao');
  const before = await replaceDraft(page, WHICH, EMPTY_DRAFT);
  const desk = new DeskPage(page);
  const person = new Attention(page);
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const dialog = page.getByRole('dialog');
  try {
    await desk.open(WHICH.unitCode, WHICH.year);

    await test.step('1. nothing is filled in by itself; last year’s numbers are taken with their source', async () => {
      await expect(page.getByText('2022年度报告第1版结转下年度')).toBeVisible();
      await picture(page, 'no-applications-1-start');
      await person.click(button('采用标准标题'));
      await person.click(button('从上年报告带入 6 格'));
      await expect(page.getByText(/从2022年度报告第1版带入 6 格/)).toBeVisible();
    });

    await test.step('2. the texts are pasted', async () => {
      for (const [part, label, text] of [
        [/^一、总体情况/, '一、总体情况的正文', SECTION_1],
        [/^五、存在/, /^五、.*的正文/, SECTION_5],
        [/^六、其他/, /^六、.*的正文/, SECTION_6],
      ] as const) {
        await person.click(
          page.getByRole('navigation', { name: '报告各部分' }).getByRole('link', { name: part }),
        );
        await person.paste(page.getByLabel(label), text);
      }
    });

    await test.step('3. one question fills tables 3 and 4 and drafts the sentence', async () => {
      await person.click(
        page.getByRole('navigation', { name: '报告各部分' }).getByRole('link', { name: /^基本信息/ }),
      );
      await person.click(button('没有收到'));
      await expect(dialog).toContainText('您声明：2023年本单位没有收到政府信息公开申请');
      await picture(page, 'no-applications-2-statement');
      await person.click(dialog.getByRole('button', { name: '确认声明并填写' }));
      await expect(dialog).toBeHidden();
      await expect(page.getByText(/声明本年度未收到政府信息公开申请，\d+ 格填为 0/)).toBeVisible();
      await picture(page, 'no-applications-3-stated');
    });

    await test.step('4. table 2: two numbers, the rest 0, what is in force from last year', async () => {
      await person.click(
        page.getByRole('navigation', { name: '报告各部分' }).getByRole('link', { name: /^二、/ }),
      );
      await person.click(desk.cell('t2.a5.permit.decisions'));
      await person.type('12');
      await person.click(desk.cell('t2.a6.penalty.decisions'));
      await person.type('1');
      await person.click(button('本表其余为 0'));
      await expect(dialog).toContainText('以下 1 格上年公布的报告有数');
      await picture(page, 'no-applications-4-rest-zero');
      await person.click(dialog.getByRole('button', { name: /个 0$/ }));
      await expect(dialog).toBeHidden();
      await expect(desk.cell('t2.a1.normative.in_force')).toHaveValue('');
      await person.click(desk.cell('t2.a1.normative.in_force'));
      await expect(page.getByText('现行有效 4＋本年制发 0－本年废止 0＝4')).toBeVisible();
      await person.click(button('带入 4'));
      await expect(desk.cell('t2.a1.normative.in_force')).toHaveValue('4');
      await expect(page.getByText(/来自2022年度报告第1版，.*带入/)).toBeVisible();
      await expect(page.getByText(/声明本表其余为 0/)).toBeVisible();
      await picture(page, 'no-applications-5-table-2');
    });

    await test.step('5. nothing is left to mend, and it took less than two minutes', async () => {
      await desk.saved();
      await desk.part(/^一、总体情况/);
      await expect(page.getByLabel('一、总体情况的正文')).toHaveValue(
        /（二）依申请公开\n2023年，本单位未收到政府信息公开申请，未发生政府信息公开行政复议、行政诉讼。\n（三）/,
      );
      await desk.part(/^三、收到和处理/);
      await expect(desk.cell('t3.oth_other.other_org')).toHaveValue('0');
      await expect(desk.findings.getByRole('article')).toHaveCount(0);
      await expect(button('送签').first()).toBeEnabled();
      const { clicks, keys, seconds } = person;
      const words = `no applications: ${clicks} clicks, ${keys} keystrokes, ${seconds.toFixed(0)} s of attention`;
      test.info().annotations.push({ type: 'attention', description: words });
      console.log(words);
      expect(seconds).toBeLessThan(120);
    });

    await test.step('6. a number from last year asks for a reason once it is changed, and only once', async () => {
      await desk.cell('t3.carried_in.natural').click();
      // Not the number that another story has explained: an explanation stands for its very values.
      await page.keyboard.type('2');
      await desk.cell('t3.granted.natural').click();
      await expect(dialog).toContainText('由 0（来自2022年度报告第1版）改为 2');
      await picture(page, 'no-applications-6-reason');
      await dialog.getByLabel('改动理由').fill('上年有两件跨年办理，未计入结转。');
      await dialog.getByRole('button', { name: '保存理由' }).click();
      await expect(dialog).toBeHidden();
      await expect(desk.finding('上年结转填2')).toHaveCount(1);
      await expect(desk.finding('上年结转填2')).toContainText('上年有两件跨年办理');
      await desk.cell('t3.carried_in.natural').click();
      await expect(page.getByText('带入时为 0（2022年度报告第1版）')).toBeVisible();
      await desk.cell('t3.granted.natural').click();
      await expect(dialog).toBeHidden();
    });

    await test.step('7. what was filled at one click goes away with one undo', async () => {
      await desk.part(/^四、/);
      const cell = desk.cell('t4.rec.upheld');
      await cell.fill('');
      await desk.restZero();
      await expect(cell).toHaveValue('0');
      await page.keyboard.press('Control+z');
      await expect(cell).toHaveValue('');
      await desk.saved();
      await page.reload();
      await expect(cell).toHaveValue('');
    });
  } finally {
    await replaceDraft(page, WHICH, before);
  }
});
