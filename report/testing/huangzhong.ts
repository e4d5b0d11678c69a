import type { Reading } from '../reading';
import type { ReportData } from '../report';
import { soundReading, withShortRow, withSlip } from './readings';
import { soundReport } from './reports';

/** Table 3's rows of the filed report that have six numbers instead of seven, top to bottom. */
export const SIX_NUMBERS = [
  'deny_secret',
  'deny_law',
  'deny_security',
  'deny_third_party',
  'deny_internal',
  'deny_process',
  'deny_enforcement',
  'deny_query',
  'na_unclear',
  'np_petition',
  'np_duplicate',
  'np_publication',
  'np_mass',
  'np_reconfirm',
  'oth_total',
  'done_total',
] as const;
/** And those that have five. */
export const FIVE_NUMBERS = ['na_not_held', 'na_need_create'] as const;

/** The label slips, from the form's wording to the file's. */
export const SLIPS = [
  ['结果纠正', '结果正确'],
  ['尚未审结', '尚未结果'],
  ['本年新制作数量', '本年制作数量'],
  ['规范性文件', '行政规范性文件'],
  ['采购项目数量', '采购项目数'],
] as const;

/** What the report of 西宁市湟中区教育局 for 2023, as filed, says: the 2019 form with its flaws. */
export function huangzhongReading(): Reading {
  let reading = soundReading('form2019');
  for (const [wording, raw] of SLIPS) reading = withSlip(reading, wording, raw);
  for (const row of SIX_NUMBERS) reading = withShortRow(reading, row, 6);
  for (const row of FIVE_NUMBERS) reading = withShortRow(reading, row, 5);
  return {
    ...reading,
    form: {
      name: 'form2019',
      certainty: 'sure',
      evidence: ['政府集中采购', '上一年项目数量', '对外公开总数量'],
    },
    signature: 'empty',
  };
}

/** The filed report itself; the cells of the misshapen rows are empty, all others 0. Its texts are shortened, but for the list of 166 posts. */
export function huangzhongReport(): ReportData {
  const sound = soundReport('form2019');
  const misshapen = [...SIX_NUMBERS, ...FIVE_NUMBERS];
  const isRead = (id: string) => !misshapen.some((row) => id.startsWith(`t3.${row}.`));
  return {
    ...sound,
    title: '西宁市湟中区教育局政府信息 公开工作年度报告',
    front: '附件 2\n单位名称：西宁市湟中区教育局\n单位主要负责人签名：',
    sections: {
      ...sound.sections,
      '1': [
        '2023 年，湟中区教育局认真贯彻落实《中华人民共和国政府信息公开条例》，提升信息公开发布质量。',
        '(一) 主动公开情况。 2023 年，湟中区教育局按时间节点，在湟中区人民政府网站公开财政预算信息 31 条，决算信息 29 条。在“湟中教育”微信公众平台主动公开政务信息 166 条，其中，教育系统内部组织活动动态 57 条；教育系统组织开展会议信息、领导视察和区领导上讲台讲思政课简讯 32 条；党的二十大精神书记说信息 10 条；宣传办事流程和政策类公示公告信息 14 条；各类考试动态信息 2 条；致学生、家长及老师的温馨提示 1 条；通知通告类信息 1 条；宣传转发教育热点新闻及政策信息 3 条；转发教育相关权威网站美文及社会热点信息 37 条；转发学校动态 1 条；转发普法教育信息 5 条；应区委宣传部要求转发“感人瞬间”国庆主题微视频信息 3 条。',
        '(二) 依申请公开情况。 2023 年湟中区教育局未收到政府信息依申请公开。',
        '(三) 政府信息管理。 2023 年湟中区教育局对公开的政务信息分类进行了规范，共 11 类。',
        '(四) 政府信息公开平台建设。 2023 年湟中区教育局信息公开平台主要为微信公众号。',
        '(五) 监督保障。 畅通反馈渠道，对反馈意见进行及时整改，保障政务公开工作质量。',
      ].join('\n'),
    },
    cells: Object.fromEntries(Object.entries(sound.cells).filter(([id]) => isRead(id))),
  };
}
