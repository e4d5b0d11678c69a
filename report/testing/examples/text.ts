import { emptyReport } from '../../report';
import { withCells } from '../reports';
import { HUANGZHONG_GOVERNMENT } from '../units';
import { also, type Example, sound, text } from './kit';

const empty = emptyReport('form2021');
/** Text against tables, wording and privacy; sentences from real reports where there are any. */
export const TEXT_EXAMPLES: Readonly<Record<string, Example>> = {
  'CLAIM-NONE': {
    passes: [
      also('2023年未收到政府信息公开申请，未发生行政复议、行政诉讼。'),
      { report: withCells(also('2022年未收到申请。').report, { 't3.new.natural': 1 }) },
      { report: withCells(also('未收到关于政府信息公开申请的投诉。').report, { 't3.new.natural': 1 }) },
      ...[
        '未发生行政诉讼败诉。',
        '行政诉讼未发生败诉。',
        '未经复议直接起诉1件。',
        '力争不发生、未出现行政复议。',
        '无正当理由的行政复议申请人补正材料。',
      ].map((words) => ({ report: withCells(also(words).report, { 't4.dir.upheld': 1 }) })),
      ...[
        '未收到行政许可申请。',
        '未收到申请人的异议。',
        '未受理涉密申请。',
        '未收到书面申请，收到网上申请3件。',
        '2023年收到申请10件。',
      ].map((words) => ({ report: withCells(also(words).report, { 't3.new.natural': 10 }) })),
    ],
    fails: [
      {
        report: withCells(also('2023年湟中区教育局未收到政府信息依申请公开。').report, {
          't3.new.natural': 1,
        }),
        due: [['B', 'section:1']],
      },
      ...[
        '共接到依申请公开办件0件。',
        '未收到公民、法人和其他组织提出的政府信息公开申请。',
        '未收到依申请公开信息受理件。',
        '没有收到过任何申请',
        '2023年我收到政府信息公开申请0次，按照程序已公开。',
        '本年度受理政府信息公开申请为零件。',
      ].map((words) => ({
        report: withCells(also(words).report, { 't3.new.natural': 1 }),
        due: [['B', 'section:1']] as const,
      })),
      ...[
        '行政复议0起，无行政诉讼。',
        '未收到复议诉讼。',
        '没有因政府信息公开工作被提起行政复议和行政诉讼的情况。',
      ].map((words) => ({
        report: withCells(also(words).report, { 't4.rec.upheld': 1 }),
        due: [['B', 'section:1']] as const,
      })),
      {
        report: withCells(also('未发生因政府信息公开引发的行政复议、行政诉讼案件。').report, {
          't4.rec.upheld': 1,
          't4.post.upheld': 1,
        }),
        due: [
          ['B', 'section:1'],
          ['B', 'section:1'],
        ],
      },
      {
        report: withCells(also('区政府办公室未收到政府信息公开申请。').report, { 't3.new.natural': 95 }),
        context: { unit: HUANGZHONG_GOVERNMENT },
        due: [['W', 'section:1']],
      },
    ],
  },
  'TEXT-BLANK': {
    passes: [
      also('认真学习《政府信息公开条例》，公开信息12条，未收到政府信息公开申请件，头条转发，信息条目清楚。'),
    ],
    fails: [
      { ...also('编辑发布信息条。'), due: [['B', 'section:1']] },
      {
        ...also('全年共计 条，其中图文__条。'),
        due: [
          ['B', 'section:1'],
          ['B', 'section:1'],
        ],
      },
    ],
  },
  'TEXT-EMPTY': {
    passes: [{ report: sound }, text('6', '无')],
    fails: [
      {
        report: { ...sound, sections: empty.sections },
        due: [
          ['W', 'section:1'],
          ['W', 'section:5'],
          ['W', 'section:6'],
        ],
      },
      { ...text('5', '无。'), due: [['W', 'section:5']] },
      {
        ...text('5', '我单位成绩显著。'),
        due: [
          ['W', 'section:5'],
          ['W', 'section:5'],
        ],
      },
      { ...text('5', '存在渠道单一的问题。'), due: [['W', 'section:5']] },
    ],
  },
  'PII-ID': {
    passes: [
      also('编号630102199001011236，统一社会信用代码11630122015051234A。'),
      // Right by Luhn, but said to be something else: a serial number, a code of 18 digits that begins with 62.
      also('项目编号4111111111111111，许可证编号621226000000000001。'),
    ],
    fails: [
      { ...also('申请人身份证号11010519491231002X。'), due: [['B', 'section:1']] },
      { ...also('账号4111 1111 1111 1111。'), due: [['B', 'section:1']] },
      { ...also('请汇至6212 2600 0000 0000 000。'), due: [['B', 'section:1']] },
    ],
  },
  'PII-PHONE': {
    passes: [also('联系电话：0971-2232345，编号20231380123456789。')],
    fails: [{ ...also('联系人手机138-0123-4567。'), due: [['W', 'section:1']] }],
  },
};
