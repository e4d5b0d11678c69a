import type { DemoUnit } from './figures';

/** How a unit speaks of itself: 我局, 我委, 我镇 … */
export function selfOf(unit: DemoUnit): string {
  const endings: readonly [RegExp, string][] = [
    [/管理委员会$/, '本管委会'],
    [/委员会$/, '我委'],
    [/办公室$/, '我办'],
    [/街道办事处$/, '我街道'],
    [/[局]$/, '我局'],
    [/镇人民政府$/, '我镇'],
    [/乡人民政府$/, '我乡'],
  ];
  const own = endings.find(([ending]) => ending.test(unit.name));
  return own?.[1] ?? '本机关';
}

/** The site it publishes on: that of its government. */
export function siteOf(unit: DemoUnit): string {
  const owner = /^(西宁市(?:城东区|城中区|城西区|城北区|湟中区)|大通回族土族自治县|湟源县)/.exec(unit.name);
  return `${owner?.[1] ?? '西宁市'}人民政府网站`;
}

export interface Concern {
  readonly problem: string;
  readonly measure: string;
}

/** Section 5's problems, each with what is done about it. */
export const CONCERNS: readonly Concern[] = [
  {
    problem: '公开内容与群众关切结合还不够紧密，部分栏目更新不及时',
    measure: '梳理群众咨询和来信中的高频事项，按月检查栏目更新情况，及时补充群众需要的信息',
  },
  {
    problem: '政策解读形式较为单一，通俗化程度不高',
    measure: '综合运用问答、图解、短视频等形式开展解读，做到政策文件与解读材料同步起草、同步发布',
  },
  {
    problem: '工作人员变动较快，业务能力有待提高',
    measure: '完善岗位交接和业务培训制度，将政府信息公开纳入干部学习内容，定期组织案例研讨',
  },
  {
    problem: '依申请公开答复文书的规范程度仍需加强',
    measure: '统一登记、审核、答复、归档各环节的文书样式，疑难申请在答复前听取法制审核意见',
  },
  {
    problem: '公开渠道相对集中，线下查阅服务不够便利',
    measure: '在办事大厅和服务窗口增设查阅点，方便老年人和不便上网的群众查询、获取信息',
  },
  {
    problem: '信息发布前的审核流程还不够细致，个别信息存在表述不准确的情况',
    measure: '严格执行信息发布审核制度，明确初审、复审、终审责任，发布后组织抽查并及时更正',
  },
  {
    problem: '重点领域信息的集中展示和检索功能有待完善',
    measure: '对重点领域信息统一分类和命名，完善检索条件，使群众查得到、看得懂、用得上',
  },
  {
    problem: '内设机构主动报送信息的意识不强，公开的时效性有待提高',
    measure: '建立信息报送台账，将报送情况纳入内设机构年度工作评价，对迟报、漏报的及时督促',
  },
];

/** （三）政府信息管理. */
export const MANAGEMENT: readonly string[] = [
  '严格落实公文公开属性源头认定制度，拟制公文时同步确定公开属性；对已公开的文件开展集中清理，及时标注有效性；加强信息发布前的保密审查，做到先审查、后公开。',
  '完善政府信息公开工作制度，明确信息产生、审核、发布、归档各环节的责任人；对信息公开目录实行动态调整，新增事项在形成之日起二十个工作日内公开。',
  '建立信息发布审核台账，逐条登记来源、审核人和发布时间；定期检查已发布信息的准确性和时效性，对失效内容及时更新；妥善保管公开档案，做到有据可查。',
  '按照谁制作谁公开、谁保存谁公开的原则梳理本单位政府信息，规范信息标题、文号和发布日期的著录；对涉及个人隐私的内容进行必要处理后再予公开。',
  '健全政府信息全生命周期管理机制，从制作、获取、保存到公开实行统一编目；对历年制发的文件逐件核对公开属性，按规定调整公开范围。',
];

/** （四）政府信息公开平台建设; `site` stands for where. */
export const PLATFORM: readonly ((site: string) => string)[] = [
  (site) =>
    `以${site}为主要公开平台，优化政府信息公开专栏设置，规范栏目名称和层级；安排专人负责栏目维护，定期检查链接和附件，确保信息可读取、可下载。`,
  (site) =>
    `依托${site}设置法定主动公开内容、政府信息公开指南、政府信息公开年报等栏目，并在办事窗口设置政府信息查阅点，为群众提供咨询和查阅服务。`,
  (site) =>
    `统筹网站和政务新媒体建设，重要信息在${site}发布后同步在政务新媒体推送；落实内容安全管理要求，未发生错漏信息引起的负面舆情。`,
  (site) =>
    `在${site}完善信息检索和分类浏览功能，做好适老化和无障碍服务；对政务新媒体账号实行备案管理，停用账号按程序注销。`,
];

/** （五）监督保障; `times` of training, `people` trained. */
export const SUPERVISION: readonly ((times: number, people: number) => string)[] = [
  (times, people) =>
    `明确分管负责人和专职工作人员，组织政府信息公开业务培训${times}次，参训${people}人次；公布监督电话和邮箱，接受社会监督，全年未发生因政府信息公开被追究责任的情形。`,
  (times, people) =>
    `将政府信息公开列入年度重点工作，开展业务学习${times}次，共${people}人次参加；定期自查栏目建设和信息更新情况，对发现的问题即查即改。`,
  (times, people) =>
    `成立政府信息公开工作领导小组，主要负责人听取工作汇报并研究解决问题；举办专题培训${times}次，培训${people}人次，提升工作人员依法公开的能力。`,
  (times, people) =>
    `健全政府信息公开考核机制，组织工作人员参加业务培训${times}次、${people}人次；畅通意见反馈渠道，认真办理群众提出的意见建议。`,
];

/** What a government says besides (条例 Art. 50), at county level and in townships. */
export const COUNTY_DUTIES =
  '工作考核方面，将政府信息公开纳入对各部门和乡镇、街道的年度考核，定期通报进展；社会评议方面，邀请群众代表对公开工作进行评议，评议意见逐项整改；责任追究方面，全年未发生因政府信息公开工作被追究责任的情形。';
export const TOWNSHIP_DUTIES =
  '工作考核方面，将政府信息公开列入对各办公室和村、社区的年度考核；社会评议方面，在便民服务大厅和村务公开栏征求群众意见，对反映的问题逐项回复；责任追究方面，全年没有因政府信息公开工作被追究责任的情况。';
