import type { UnitRecord } from '../../unit-record';
import { withCells, withSection } from '../reports';
import { HUANGZHONG_GOVERNMENT } from '../units';
import { also, type Case, type Example, sound, text } from './kit';

const about = (words: string): Case => text('1', words);
const each = (words: readonly string[], due: readonly (readonly ['B' | 'W', string])[]) =>
  words.map((one) => ({ ...also(one), due }));
const W1 = [['W', 'section:1']] as const;
const I1 = [['I', 'section:1']] as const;
const B1 = [['B', 'section:1']] as const;
const otherUnits = [
  '西宁市湟中区财政局',
  '西宁市湟中区人民政府',
  '西宁市湟中区教育局',
  '西宁市湟中区西堡镇人民政府',
  '西宁市人民政府',
];
const LUSHAER: UnitRecord = {
  code: '630106-lsez',
  name: '西宁市湟中区鲁沙尔镇人民政府',
  aliases: ['鲁沙尔镇人民政府'],
  kind: 'town',
  powers: { rules: false, permit: false, penalty: false, coercion: false },
};

/** The wording of the text; sentences from real reports where there are any. */
export const WORDING_EXAMPLES: Readonly<Record<string, Example>> = {
  'TEXT-YEAR': {
    passes: [
      { report: sound },
      about('2022年，我局获评先进单位。2023年，我局认真贯彻落实《条例》。'),
      about('２０２３年，我局认真贯彻落实《条例》。'),
      ...[
        '2022年收到申请10件，比上年多2件。',
        '2022年建成的政务公开专区投入使用。',
        '自2020年以来，我局坚持公开。',
        '按时公布2022年政府信息公开工作年度报告。',
        '现将2023年政府信息公开工作情况报告如下。',
        '今年将继续加强公开。',
      ].map(also),
    ],
    fails: [
      {
        // 沈阳市于洪区教育局 2023
        ...about('一、总体情况 2022年,于洪区教育局认真贯彻落实《条例》，公开信息25条。受理申请0条。'),
        due: B1,
      },
      { ...about('2022 年，湟中区教育局深入推进政务公开。\n2023年公开信息5条。'), due: B1 },
      ...each(
        [
          '现将2022年政府信息公开工作情况报告如下。',
          '特向社会公布湟中区教育局2022年度政府信息公开工作年度报告。'.replace('特向社会公布', '现公布'),
          '报告所列数据的统计期限自2022年1月1日起至2022年12月31日止。',
        ],
        B1,
      ),
      // 西宁市城中区市政公用服务中心 2022; what is told of a year by 今年 is read in the next.
      { ...about('今年报送信息163篇，今年又有3篇获奖。'), due: I1 },
      { ...about('2022年湟中区教育局未收到政府信息依申请公开。'), due: W1 },
    ],
  },
  'TEXT-PERIOD': {
    passes: [
      '统计期限自2023年1月1日起至2023年12月31日止。',
      // 陇西县菜子镇人民政府
      '本报告所列数据的统计期限自2023年1月1日起至12月31日止。',
      '报告期为２０２３年１月１日—２０２３年１２月３１日。',
      '统计时间为2023年1月至12月。',
      '截至目前，现行有效行政规范性文件3件。',
      '2023年3月1日至4月30日，开展专项检查。',
    ].map(also),
    fails: [
      ...each(
        [
          '统计期限自2023年1月1日起至2023年11月30日止。',
          '报告所列数据的统计期限为2023年1月1日至2023年12月30日。',
          '统计期限自2022年1月1日起至2022年12月31日止。',
          '数据统计期限从2022年12月1日到2023年12月31日。',
          '统计期限自2023年1月1日起，截至目前。',
        ],
        W1,
      ),
    ],
  },
  'TEXT-APPROX': {
    passes: [
      '公开信息166条，其中12条为转发。',
      '近三年公开信息500条，最近1次培训在10余个工作日内完成。',
      '我局与学校签约3项，附近5个社区受益，预约10人次。',
      '多次召开会议，许多条信息得到关注，多部门联合。',
      '力争每年发布200余条。',
      '第二十余条。',
      '召开多场座谈会，其余3件正在办理。',
    ].map(also),
    fails: [
      // 民和县教育局, 兴海县人民政府, 岐山县教育体育局
      { ...also('公开各类信息500多条，录入公开信息1700余条。'), due: [...W1, ...W1] },
      ...each(
        [
          '解读民生政策文件6余件。',
          '受理热线、信箱480多件。',
          '公开信息近200条。',
          '公开信息200条左右。',
          '培训三十余人次。',
          '发布信息约１．２万条。',
        ],
        W1,
      ),
    ],
  },
  'TEXT-UNIT': {
    passes: [
      { ...also('按照区委区政府和市委、市政府要求，我局和我区各学校认真落实。'), context: { otherUnits } },
      { ...also('西宁市湟中区人民政府高度重视教育。'), context: { otherUnits } },
      // A township's own committee, and those of no one place
      ...[
        '2023年，鲁沙尔镇党委、政府高度重视政府信息公开。',
        '2023年，镇党委高度重视，各镇党委认真落实。',
        '县乡党委高度重视。',
        '在区委、镇党委的坚强领导下，我镇公开信息。',
      ].map((says) => ({ ...about(says), context: { unit: LUSHAER, otherUnits } })),
      { ...also('通过西宁市湟中区人民政府网站公开信息3条。'), context: { otherUnits } },
      { ...also('会同西宁市湟中区财政局主动公开预算。'), context: { otherUnits } },
      { ...also('自我区分，我市场需求，小区委员会。'), context: { otherUnits } },
      {
        ...about('西宁市湟中区财政局积极配合，我区各单位落实。'),
        context: { otherUnits, unit: HUANGZHONG_GOVERNMENT },
      },
    ],
    fails: [
      // 西宁市城东区卫生健康局 2023
      { ...also('在区委市政府的领导下开展工作。'), due: W1 },
      { ...also('我县政务公开取得成效。'), due: W1 },
      { ...also('我镇及时公开信息。'), due: W1 },
      {
        ...about('2023年，西宁市湟中区财政局认真贯彻落实《条例》。'),
        context: { otherUnits },
        due: W1,
      },
      { ...also('西宁市湟中区财政局未收到政府信息公开申请。'), context: { otherUnits }, due: W1 },
      { ...also('本报告由西宁市湟中区财政局编制。'), context: { otherUnits }, due: W1 },
      ...[
        '2023年，云谷川镇党委、政府始终坚持公开为常态。',
        '青石坡乡党委高度重视政府信息公开。',
        '对此，河湾街道党工委专题部署，积极落实。',
        '在西堡镇党委的坚强领导下，全年公开信息。',
      ].map((says) => ({ ...about(says), context: { unit: LUSHAER, otherUnits }, due: W1 })),
      // A report about nobody (xjwq.gov.cn)
      { ...about('一些地区运用大数据，部分地区还开发了政务APP。多数部门能在法定时限内答复。'), due: W1 },
    ],
  },
  'TEXT-LOGIC': {
    passes: [
      '2023年未收到政府信息公开申请，已主动公开信息30条。',
      '收到政府信息公开申请0件，答复0件，均在法定期限内。',
      '未收到书面申请，收到网上申请3件，均已答复。',
      '收到政府信息公开申请0件，上年结转1件，已按规定办结。',
      '未收到政府信息公开申请，转来的信访件均已按程序答复。',
      '未收到政府信息公开申请，群众来电已登记，均已答复。',
      '未收到政府信息公开申请，如有申请将按程序予以公开。',
    ]
      .map(also)
      .concat(
        about('（一）主动公开。主动公开信息3条。\n（二）依申请公开。主动公开申请渠道，收到申请3条。'),
        about('（三）政府信息管理。政府信息公开平台的内容分类管理。'),
      ),
    fails: [
      // 湟源县人民政府办公室 2021
      ...each(['2023年我收到政府信息公开申请0次，按照程序已公开。'], W1),
      ...each(['未收到依申请公开申请，均已按期答复。'], W1),
      ...each(
        [
          '全年收到政府信息公开申请0件，均已严格按照法定时限答复申请人。',
          '本年度未收到任何政府信息公开申请，已依法按程序办理完毕。',
          '受理公开申请零件，全部按规定予以答复。',
        ],
        W1,
      ),
      {
        ...about('（一）主动公开。及时公开。\n（二）依申请公开。全年主动公开政府信息35条。'),
        due: W1,
      },
      {
        // 张掖市甘州区北街街道办事处 2025
        ...about('（三）政府信息管理。政府信息公开平台建设中，我街道维护网站。'),
        due: W1,
      },
    ],
  },
  'TEXT-TERM': {
    passes: [
      '坚持以公开为常态、不公开为例外。',
      '坚持公开是原则，不公开是例外。',
      '推进决策、执行、管理、服务、结果公开。',
      '推进决策、执行、管理、服务和结果全过程公开，先审查、后公开，让权力在阳光下运行。',
      '以习近平新时代中国特色社会主义思想为指导，落实《中华人民共和国政府信息公开条例》。',
      '设政府信息公开专栏，及时公开信息。规范栏目，做到信息公开、公开信息。',
      '分为转发分享、分享转发两类。',
      '杜绝先公开后审查。',
    ].map(also),
    fails: [
      {
        // 西宁市湟中区教育局 2023
        ...also(
          '对政务信息分类进行了规范，具体分为教育信息、考试动态、转发分享、学习宣讲、\n通知通告共 11 类，删除原本的美文分享模块，增加了分享转发和通知通告模块。',
        ),
        due: W1,
      },
      ...each(
        [
          '坚持“公开是常态，公开是例外”。',
          '以公开为例外、不公开为常态。',
          '推进决策、执行、管理、服务、监督公开。',
          '坚持先发布、后审核。',
          '让权利在阳光下运行。',
          '落实《中华人民共和国政务公开条例》。',
          '以习近平新时代中国特色社会主义理论思想为指导。',
        ],
        W1,
      ),
    ],
  },
  'TEXT-LENGTH': {
    passes: [
      { report: sound },
      { report: sound, context: { settings: { maxSection1Characters: null } } },
      { report: sound, context: { settings: { maxSection1Characters: 1000 } } },
      { ...about(`${'字 '.repeat(10)}\n`), context: { settings: { maxSection1Characters: 10 } } },
    ],
    fails: [{ ...about('字'.repeat(11)), context: { settings: { maxSection1Characters: 10 } }, due: W1 }],
  },
  'YEAR-COPY': {
    passes: [
      {
        report: sound,
        context: { lastYear: withSection(sound, '1', '去年写的是另外的内容，与今年没有关系。'.repeat(4)) },
      },
      { ...text('5', '无'), context: { lastYear: withSection(withSection(sound, '5', '无'), '1', '') } },
      {
        report: sound,
        context: { nearTexts: [{ section: '5', unit: '西宁市湟中区财政局', share: 0.849 }] },
      },
    ],
    fails: [
      { report: sound, context: { lastYear: withCells(sound, { 't3.new.natural': 1 }) }, due: W1 },
      {
        // Another unit's text of the same year, measured where both are kept.
        report: sound,
        context: { nearTexts: [{ section: '1', unit: '西宁市湟中区财政局', share: 0.85 }] },
        due: W1,
      },
    ],
  },
};
