import { describe, expect, it } from 'vitest';
import type { ReportData } from '../report';
import { soundReport, withSection } from '../testing/reports';
import { HUANGZHONG_EDUCATION, HUANGZHONG_GOVERNMENT } from '../testing/units';
import type { UnitRecord } from '../unit-record';
import { validate } from '../validate';

/** The rules that judge wording alone; the figures are for the claims' own tests. */
const WORDING = /^(?:TEXT|PII|FORM-BASIS|FORM-LEFTOVER|YEAR-COPY)/;
const otherUnits = [
  '西宁市人民政府',
  '西宁市教育局',
  '西宁市湟中区人民政府',
  '西宁市湟中区财政局',
  '西宁市湟中区卫生健康局',
  '西宁（国家级）经济技术开发区管理委员会',
  '湟源县人民政府',
];

function found(report: ReportData, unit: UnitRecord = HUANGZHONG_EDUCATION): string[] {
  const result = validate(report, { year: 2023, unit, stage: 'file', otherUnits });
  return result.findings
    .filter(({ rule }) => WORDING.test(rule))
    .map(({ rule, message }) => `${rule} ${message}`);
}

/** Ways in which sound reports say things: none of them is anybody's fault. */
const SOUND = [
  '2023年，在区委、区政府的坚强领导下，在市教育局的指导下，我局认真贯彻落实《中华人民共和国政府信息公开条例》（以下简称《条例》）。',
  '本报告依据《条例》和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）编制。',
  '报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。',
  '本年度报告中所列数据统计期限从2023年1月1日开始到12月31日结束。',
  '统计时间为２０２３年１月１日至１２月３１日。',
  '如对本报告有疑问，请联系：西宁市湟中区教育局办公室（地址：湟中区鲁沙尔镇，邮编：811600，电话：0971-2232345）。',
  '电子版可在西宁市湟中区人民政府门户网站（http://www.huangzhong.gov.cn）下载。',
  '2023年，西宁市湟中区人民政府办公室先后3次通报全区情况。',
  '按照市委市政府、区委区政府部署，严格落实“三审三校”制度。',
  '贯彻落实省委、省政府和市委、市政府决策部署。',
  '截至2023年12月31日，累计公开政府信息1166条，较上年增加12条。',
  '2022年公开信息150条，2023年公开信息166条，同比增长10.7%。',
  '与2022年相比，公开数量增加16条。',
  '2022年结转申请2件，均已办结。',
  '2021年以来，持续推进基层政务公开标准化规范化。',
  '根据《2023年政务公开工作要点》（西政办〔2023〕25号），制定工作方案。',
  '按时编制并公布2022年政府信息公开工作年度报告。',
  '全年召开专题会议4次，组织培训2期120人次。',
  '多次组织业务培训，多渠道、多形式公开信息，多部门协同。',
  '最近一次修订为2023年6月，附近居民可就近查阅。',
  '近年来，近三年来，近两个月内，约谈2家单位，签约3个项目，节约资金3万元。',
  '对依申请公开件，自收到之日起20个工作日内答复。',
  '三是加强平台建设，完善栏目设置，共设主动公开、政策解读、互动交流等12个栏目。',
  '设置“通知公告”“政策文件”“政策解读”“工作动态”等栏目，及时更新通知公告12条。',
  '公示公告栏目发布招生公示5条、公告3条。',
  '坚持“以公开为常态、不公开为例外”原则。',
  '坚持公开为常态、不公开为例外，推进行政决策公开、执行公开、管理公开、服务公开和结果公开。',
  '全面推进决策、执行、管理、服务、结果“五公开”。',
  '按照“谁公开、谁审查、谁负责”和“先审查、后公开”的要求，做到不审查不公开。',
  '以习近平新时代中国特色社会主义思想为指导，深入学习贯彻党的二十大精神。',
  '深入学习习近平总书记关于网络强国的重要思想。',
  '认真学习《青海省政务公开工作办法》和《西宁市政府信息公开年度报告制度》。',
  '本年度未收到政府信息公开申请，未发生因政府信息公开引起的行政复议、行政诉讼。',
  '收到政府信息公开申请3件，均已按期答复，其中予以公开2件、部分公开1件。',
  '未收到政府信息公开申请，无上年结转申请，依申请公开渠道畅通。',
  '公众号粉丝12300人，发布信息166条，总阅读量56789次。',
  '修订政府信息主动公开基本目录，一级目录12项，二级目录36项。',
  '自我加压，自我区分责任，服务我市教育发展，得到全省、全市、全区好评。',
  '部分群众对政策了解不够，部分学校公开不及时，个别单位重视不足。',
  '统一社会信用代码11630122015051234A，网站标识码6301060001，备案号青ICP备15000123号。',
  '索引号2023102300000022，生效日期2023-03-21。',
  '计划明年举办培训10余期，力争公开信息200条以上。',
  '今后将在“今年抓规范、明年抓提升”的思路下推进工作。',
  '下一步，将进一步加强学习，提高认识。',
];

describe('the wording rules', () => {
  it.each(SOUND)('find nothing in: %s', (words) => {
    const report = soundReport();
    expect(found(withSection(report, '1', `${report.sections['1']}\n${words}`))).toEqual([]);
  });

  it.each(SOUND.filter((words) => !/^(?:按照|多次|近)/.test(words)))(
    'nor at the head of section 1: %s',
    (words) => {
      const report = soundReport();
      expect(found(withSection(report, '1', `${words}\n${report.sections['1']}`))).toEqual([]);
    },
  );

  it('let a government speak of its own offices, and of the city above it', () => {
    const words = [
      '2023年，西宁市湟中区人民政府坚持以公开为常态、不公开为例外。',
      '（一）主动公开。西宁市湟中区财政局主动公开财政预决算信息31条，我区各单位共公开1666条。',
      '西宁市人民政府没有收到对我区的投诉。',
      '（二）依申请公开。依法办理申请。（三）政府信息管理。（四）平台建设。（五）监督保障。',
    ].join('\n');
    expect(found(withSection(soundReport(), '1', words), HUANGZHONG_GOVERNMENT)).toEqual([]);
  });
});
