import type { Reading } from '../../reading';
import { emptyReport } from '../../report';
import { withShortRow, withSlip } from '../readings';
import { soundReport, withCells } from '../reports';
import { HUANGZHONG_GOVERNMENT } from '../units';
import { also, type Example, read, reading, sound, text, titled } from './kit';

const empty = emptyReport('form2021');
const lone = {
  ...reading,
  rows: [
    ...reading.rows.filter((row) => !row.row?.startsWith('oth_')),
    { ...reading.rows.find((row) => row.row === 'new'), row: null, label: '（六）其他处理' },
  ],
} as Reading;

/** The reading with a group label in table 3 that is none of the form's. */
const withGroupLabel = (raw: string): Reading => ({
  ...reading,
  labels: [
    ...reading.labels,
    {
      table: 't3',
      axis: 'group',
      id: null,
      raw,
      expected: null,
      same: false,
      place: { block: 4, words: '第2张表第10行' },
    },
  ],
});

/** Form and structure: a passing and a failing example for every rule. */
export const FORM_EXAMPLES: Readonly<Record<string, Example>> = {
  'FORM-VERSION': {
    passes: [{ report: sound }, { report: soundReport('form2019'), context: { year: 2020 } }],
    fails: [
      { report: soundReport('form2019'), due: [['B', 'form']] },
      { report: sound, context: { year: 2020 }, due: [['B', 'form']] },
    ],
  },
  'FORM-SECTIONS': {
    passes: [
      { report: sound },
      read(reading),
      read({ ...reading, headings: reading.headings.filter((one) => one.section !== '6') }),
    ],
    fails: [
      {
        ...text('6', ''),
        context: { reading: { ...reading, headings: reading.headings.filter((one) => one.section !== '6') } },
        due: [['B', 'section:6']],
      },
      {
        ...read({
          ...reading,
          headings: reading.headings.map((one) =>
            one.section === '5' ? { ...one, text: '五、存在问题' } : one,
          ),
        }),
        due: [['B', 'section:5']],
      },
      {
        ...read({
          ...reading,
          headings: [
            ...reading.headings,
            {
              section: null,
              text: '七、政务新媒体监管情况',
              expected: null,
              place: { block: 9, words: '第9段' },
            },
          ],
        }),
        due: [['B', 'form']],
      },
      { ...read({ ...reading, headings: [...reading.headings].reverse() }), due: [['B', 'section:5']] },
    ],
  },
  'FORM-LABELS': {
    passes: [
      read(reading),
      read(withSlip(reading, '1.属于国家秘密', '1、属于国家 秘密')),
      read(withGroupLabel('果')),
    ],
    fails: [
      { ...read(withGroupLabel('办理情况')), due: [['B', 'table:t3']] },
      { ...read(withSlip(reading, '结果纠正', '结果正确')), due: [['B', 'label:t4:rec.corrected']] },
      { ...read(withSlip(reading, '行政规范性文件', '规范性文件')), due: [['B', 'label:t2:a1.normative']] },
      {
        ...read(withSlip(reading, '2.其他法律行政法规禁止公开', '2.其他法律行政止公开')),
        due: [['B', 'label:t3:deny_law']],
      },
    ],
  },
  'FORM-SHAPE': {
    passes: [read(reading), read(withShortRow(reading, 'deny_law', 6))],
    fails: [
      {
        report: withCells(sound, { 't3.deny_law.biz': null }),
        context: { reading: withShortRow(reading, 'deny_law', 6) },
        due: [['B', 'row:t3:deny_law']],
      },
      {
        report: withCells(sound, {
          't3.oth_other.biz': null,
          't3.oth_no_fee.biz': null,
          't3.oth_no_correction.biz': null,
        }),
        context: { reading: lone },
        due: [['B', 'row:t3:oth_no_correction']],
      },
      {
        report: withCells(sound, { 't4.rec.upheld': null }),
        context: { reading: { ...reading, rows: reading.rows.filter((row) => row.table !== 't4') } },
        due: [['B', 'table:t4']],
      },
    ],
  },
  'FORM-TITLE': {
    passes: [
      titled(sound.title),
      titled('湟中区教育局2023年政府信息公开\n工作年度报告'),
      titled('湟中区教育局 ２０２３年政府信息公开工作年度报告'),
    ],
    fails: [
      { ...titled(''), due: [['W', 'title']] },
      { ...titled('西宁市湟中区教育局政府信息公开工作年度报告'), due: [['W', 'title']] },
      { ...titled('西宁市湟中区教育局2022年政府信息公开工作年度报告'), due: [['W', 'title']] },
      { ...titled('教育局2023年政府信息公开工作年度报告'), due: [['W', 'title']] },
      { ...titled('西宁市湟中区教育局2023年政务公开工作年度报告'), due: [['W', 'title']] },
    ],
  },
  'FORM-PLACE': {
    passes: [read(reading)],
    fails: [
      {
        ...read({
          ...reading,
          tables: reading.tables.map((one) => (one.table === 't2' ? { ...one, under: '1' } : one)),
        }),
        due: [['W', 'table:t2']],
      },
    ],
  },
  'FORM-BASIS': {
    passes: [
      also('根据国办公开办函〔2021〕30号要求编制。'),
      also('（2023年5月）第3号公告'),
      also('根据《关于转发政府信息公开工作年度报告格式的通知》编制。'),
      also('根据《西宁市关于做好政府信息公开工作年度报告有关事项的通知》编制。'),
      {
        report: {
          ...soundReport('form2019'),
          front: '依据《关于政府信息公开工作年度报告有关事项的通知》（60号）编制。',
        },
        context: { year: 2020 },
      },
    ],
    fails: [
      { ...also('根据国办公开办函[2021]30号要求编制。'), due: [['W', 'section:1']] },
      { ...also('根据国办公开办函〔2019〕60号要求编制。'), due: [['W', 'section:1']] },
      { ...also('根据源政办函[2021]24号要求编制。'), due: [['W', 'section:1']] },
      // 大同市卫生健康委员会 2025
      {
        ...also('依据《关于政府信息公开工作年度报告有关事项的通知》(60号)编制。'),
        due: [['W', 'section:1']],
      },
      {
        ...also(
          '依据《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》编制。',
        ),
        due: [['W', 'section:1']],
      },
    ],
  },
  'FORM-SUBITEMS': {
    passes: [
      { report: sound },
      { report: empty },
      text(
        '1',
        '一是主动公开方面，二是依申请公开方面，三是政府信息管理方面，四是平台建设方面，五是监督保障方面。',
      ),
    ],
    fails: [
      {
        ...text('1', '（一）主动公开。\n（二）政府信息管理。\n（三）平台建设。\n（四）监督保障。'),
        due: [['W', 'section:1']],
      },
      {
        ...text('1', '本报告正文提到主动公开。此处无小标题，依申请公开只在句中。'),
        due: [['W', 'section:1']],
      },
      { report: sound, context: { unit: HUANGZHONG_GOVERNMENT }, due: [['W', 'section:1']] },
    ],
  },
  'FORM-LEFTOVER': {
    passes: [{ report: sound }, also('统一制作模板，详见附件1。使用XXL打印机。（提供模板下载。）')],
    fails: [
      { report: { ...sound, front: '附件 2\n单位名称：湟中区教育局' }, due: [['W', 'front']] },
      { ...text('6', '（文字描述，收取信息处理费情况在此处报告。）'), due: [['W', 'section:6']] },
      {
        ...also('公开信息XX条，其中×××条待填。'),
        due: [
          ['W', 'section:1'],
          ['W', 'section:1'],
          ['W', 'section:1'],
        ],
      },
      { ...titled('政府信息公开工作年度报告格式模板'), due: [['W', 'title']] },
      { ...titled(`${sound.title}（模板）`), due: [['W', 'title']] },
    ],
  },
  'SIGN-OFF': {
    passes: [
      { report: sound },
      { report: sound, context: { stage: 'submission', signedOff: true } },
      { report: { ...sound, front: '单位主要负责人签名：张三' } },
      { report: sound, context: { reading: { ...reading, signature: 'filled' } } },
    ],
    fails: [
      { report: sound, context: { stage: 'submission' }, due: [['B', 'sign-off']] },
      { report: { ...sound, front: '单位主要负责人签名：' }, due: [['B', 'sign-off']] },
      { report: sound, context: { reading: { ...reading, signature: 'empty' } }, due: [['B', 'sign-off']] },
    ],
  },
};
