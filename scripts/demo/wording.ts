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

const concern = (problem: string, measure: string): Concern => ({ problem, measure });

/** Section 5's problems, each with what is done about it. */
export const CONCERNS: readonly Concern[] = [
  concern(
    '公开内容与群众关切结合还不够紧密，部分栏目更新不及时',
    '梳理群众咨询和来信中的高频事项，按月检查栏目更新情况，及时补充群众需要的信息',
  ),
  concern(
    '政策解读形式较为单一，通俗化程度不高',
    '综合运用问答、图解、短视频等形式开展解读，做到政策文件与解读材料同步起草、同步发布',
  ),
  concern(
    '工作人员变动较快，业务能力有待提高',
    '完善岗位交接和业务培训制度，将政府信息公开纳入干部学习内容，定期组织案例研讨',
  ),
  concern(
    '依申请公开答复文书的规范程度仍需加强',
    '统一登记、审核、答复、归档各环节的文书样式，疑难申请在答复前听取法制审核意见',
  ),
  concern(
    '公开渠道相对集中，线下查阅服务不够便利',
    '在办事大厅和服务窗口增设查阅点，方便老年人和不便上网的群众查询、获取信息',
  ),
  concern(
    '信息发布前的审核流程还不够细致，个别信息存在表述不准确的情况',
    '严格执行信息发布审核制度，明确初审、复审、终审责任，发布后组织抽查并及时更正',
  ),
  concern(
    '重点领域信息的集中展示和检索功能有待完善',
    '对重点领域信息统一分类和命名，完善检索条件，使群众查得到、看得懂、用得上',
  ),
  concern(
    '内设机构主动报送信息的意识不强，公开的时效性有待提高',
    '建立信息报送台账，将报送情况纳入内设机构年度工作评价，对迟报、漏报的及时督促',
  ),
  concern(
    '政民互动回应的深度不够，答复偏重程序性说明',
    '对留言和咨询实行分类办理，涉及具体事项的写明依据、办理情况和联系方式，并做好回访',
  ),
  concern(
    '已公开文件的有效性标注不够完整，废止文件未能同步下架',
    '按季度核对文件目录，逐件标注有效、失效或者废止，保证公开的文件与现行规定相符',
  ),
  concern(
    '数据类信息以附件形式公开较多，不便于查阅和再利用',
    '对统计数据和名录类信息改用网页表格发布，同时提供可下载的通用格式文件',
  ),
  concern(
    '基层对公开事项标准目录的理解把握不一致',
    '结合典型事项编写操作手册，采取跟班学习、集中答疑等方式逐级辅导',
  ),
  concern(
    '公开属性的源头认定执行不够到位，拟稿环节说明理由不充分',
    '在公文处理单中增设公开属性及理由栏，未填写的退回拟稿人补正，从源头上把好关',
  ),
  concern(
    '会议公开和意见征集的参与面还不够广',
    '提前公布议题和参与方式，邀请利益相关方和群众代表列席，并公布意见采纳情况',
  ),
  concern(
    '政务新媒体原创内容偏少，转载信息占比较高',
    '围绕服务对象需要策划选题，增加办事指引和政策问答，减少一般性动态的转载',
  ),
  concern(
    '历史信息的归档整理进度较慢，部分旧栏目未完成迁移',
    '明确迁移清单和完成时限，先整理群众查询较多的信息，迁移后逐条核对链接',
  ),
];

/** How section 5 leads to the problems; they follow after the colon. */
export const PROBLEMS_LEAD: readonly ((year: number, focus: string) => string)[] = [
  (year) => `${year}年，政府信息公开工作取得一定成效，但仍存在一些问题：`,
  (year, focus) => `对照上级部署和群众期待，${year}年围绕${focus}开展的公开工作还有差距，存在的问题主要是：`,
  (year, focus) => `回顾${year}年工作，在${focus}方面的信息公开仍有不足，主要问题：`,
  (year) => `经自查和听取服务对象意见，${year}年政府信息公开工作存在以下问题：`,
  (year, focus) => `${year}年工作中也发现，面对${focus}的新要求，信息公开还存在薄弱环节，问题有两个：`,
];

/** What section 5 wants to reach, before it says how. */
export const GOALS: readonly ((topic: string) => string)[] = [
  (topic) => `下一年度，力争${topic}信息在形成后十个工作日内公开。`,
  () => '今后将以群众是否看得懂、用得上作为检验公开工作的标准。',
  (topic) => `下一步的目标是让群众在一个页面查全${topic}信息。`,
  () => '将坚持问题导向，把整改成效体现在办事更便利、咨询更少上。',
  (topic) => `总的考虑是补齐${topic}信息的短板，逐步形成稳定的公开机制。`,
  () => '整改工作分两个阶段推进，上半年建章立制，下半年检查评估。',
  (topic) => `将争取在${topic}方面形成可供同类单位参考的做法。`,
];

/** Where the problems come from, said in the units' own words. */
export const CAUSES: readonly ((topic: string) => string)[] = [
  (topic) => `究其原因，主要是对${topic}事项的公开标准研究不深，部门之间衔接不够顺畅。`,
  () => '产生这些问题，既有专业力量不足的客观因素，也有主动谋划不够的主观因素。',
  (topic) => `原因在于${topic}涉及环节多，信息由多个科室分散掌握，汇总发布缺少固定流程。`,
  () => '主要是日常检查偏重数量和时限，对内容质量和群众感受关注较少。',
  (topic) => `这与${topic}类信息专业性强、转化为通俗表述的经验不足有关。`,
  () => '根本原因是责任传导逐级减弱，经办人员兼职较多，精力难以保证。',
  (topic) => `其中既有${topic}政策调整频繁的影响，也反映出跟进更新的机制不健全。`,
];

/** How section 5 leads to the measures. */
export const MEASURES_LEAD: readonly ((self: string, topic: string) => string)[] = [
  (self) => `下一步，${self}将采取以下改进措施：`,
  (self, topic) => `针对上述问题，${self}将以${topic}信息公开为抓手加以改进：`,
  (self, topic) => `${self}将把改进工作与${topic}方面的业务工作一同安排、一同检查，改进措施：`,
  (self) => `为解决这些问题，${self}明确了责任人和完成时限，改进措施如下：`,
  (self, topic) => `${self}已制定整改清单，从${topic}等重点事项入手抓好改进：`,
];

/** How a year's work begins in section 1; `law` is the regulation's title. */
export const OPENINGS: readonly ((year: number, name: string, focus: string, law: string) => string)[] = [
  (year, name, focus, law) =>
    `${year}年，${name}认真贯彻落实${law}，坚持以公开为常态、不公开为例外，围绕${focus}，不断提高政府信息公开工作质量。`,
  (year, name, focus, law) =>
    `${year}年，${name}深入学习贯彻党的二十大精神，全面落实${law}各项规定，聚焦${focus}，持续推进决策、执行、管理、服务、结果公开。`,
  (year, name, focus, law) =>
    `本报告由${name}根据${law}和国办公开办函〔2021〕30号的要求编制。${year}年，以${focus}为重点，依法、及时、准确公开政府信息。`,
  (year, name, focus, law) =>
    `根据${law}第五十条的规定，${name}编制本报告。${year}年，紧扣${focus}，把信息公开贯穿政策制定和执行的全过程，保障群众知情权、参与权和监督权。`,
  (year, name, focus, law) =>
    `${year}年，${name}严格执行${law}，按照上级关于政务公开工作的安排，结合${focus}明确公开重点，细化责任分工，较好完成了全年任务。`,
];

/** How the count of what was published is said; the parts follow. */
export const DISCLOSED: readonly ((year: number, self: string, site: string, all: number) => string)[] = [
  (year, self, site, all) => `${year}年，${self}通过${site}主动公开政府信息${all}条`,
  (year, self, site, all) => `${self}坚持应公开尽公开，${year}年在${site}主动公开政府信息${all}条`,
  (year, self, site, all) =>
    `按照法定主动公开内容和基层标准目录，${self}${year}年依托${site}主动公开政府信息${all}条`,
  (year, self, site, all) => `${year}年，${self}及时更新${site}相关栏目，全年主动公开政府信息${all}条`,
];

/** （三）政府信息管理, a clause each. */
export const MANAGEMENT: readonly string[] = [
  '严格落实公文公开属性源头认定制度，拟制公文时同步确定公开属性',
  '对已公开的文件开展集中清理，及时标注有效性',
  '加强信息发布前的保密审查，做到先审查、后公开',
  '完善政府信息公开工作制度，明确信息产生、审核、发布、归档各环节的责任人',
  '对信息公开目录实行动态调整，新增事项在形成之日起二十个工作日内公开',
  '建立信息发布审核台账，逐条登记来源、审核人和发布时间',
  '定期检查已发布信息的准确性和时效性，对失效内容及时更新',
  '妥善保管公开档案，做到有据可查',
  '按照谁制作谁公开、谁保存谁公开的原则梳理本单位政府信息',
  '规范信息标题、文号和发布日期的著录，统一附件格式',
  '对涉及个人隐私的内容进行必要处理后再予公开',
  '健全政府信息全生命周期管理机制，从制作、获取、保存到公开实行统一编目',
  '对历年制发的文件逐件核对公开属性，按规定调整公开范围',
  '指定专人收集整理各内设机构形成的信息，按月汇总、按季核对',
];

/** （四）政府信息公开平台建设, a clause each; `site` stands for where. */
export const PLATFORM: readonly ((site: string) => string)[] = [
  (site) => `以${site}为主要公开平台，优化政府信息公开专栏设置`,
  () => '规范栏目名称和层级，合并内容重复的子栏目',
  () => '安排专人负责栏目维护，定期检查链接和附件，确保信息可读取、可下载',
  (site) => `依托${site}设置法定主动公开内容、政府信息公开指南、政府信息公开年报等栏目`,
  () => '在办事窗口设置政府信息查阅点，为群众提供咨询和查阅服务',
  (site) => `统筹网站和政务新媒体建设，重要信息在${site}发布后同步在政务新媒体推送`,
  () => '落实内容安全管理要求，未发生错漏信息引起的负面舆情',
  (site) => `在${site}完善信息检索和分类浏览功能，做好适老化和无障碍服务`,
  () => '对政务新媒体账号实行备案管理，停用账号按程序注销',
  () => '配合完成网站常态化监测，对发现的错别字和失效链接当日整改',
  () => '更新政府信息公开指南中的机构信息、办公地址和联系方式',
  () => '在公开栏、电子显示屏等线下载体同步公布群众关心的事项',
];

/** （五）监督保障: training; `times` of it, `people` trained. */
export const TRAINING: readonly ((times: number, people: number) => string)[] = [
  (times, people) => `组织政府信息公开业务培训${times}次，参训${people}人次`,
  (times, people) => `开展业务学习${times}次，共${people}人次参加`,
  (times, people) => `举办专题培训${times}次，培训${people}人次，提升工作人员依法公开的能力`,
  (times, people) => `组织工作人员参加业务培训${times}次、${people}人次`,
];

/** （五）监督保障, a clause each beside the training. */
export const SUPERVISION: readonly string[] = [
  '明确分管负责人和专职工作人员，做到事有人管、责有人负',
  '公布监督电话和邮箱，接受社会监督，全年未发生因政府信息公开被追究责任的情形',
  '将政府信息公开列入年度重点工作，与业务工作同部署、同检查',
  '定期自查栏目建设和信息更新情况，对发现的问题即查即改',
  '成立政府信息公开工作领导小组，主要负责人听取工作汇报并研究解决问题',
  '健全政府信息公开考核机制，考核结果与内设机构评优挂钩',
  '畅通意见反馈渠道，认真办理群众提出的意见建议',
  '邀请服务对象对公开内容进行评议，逐项回应评议意见',
  '对照上级通报的共性问题开展自查，建立整改清单并逐项销号',
  '保障工作经费和设备，为信息公开工作提供必要条件',
];

/** What a government says besides (条例 Art. 50), at county level and in townships. */
export const COUNTY_DUTIES =
  '工作考核方面，将政府信息公开纳入对各部门和乡镇、街道的年度考核，定期通报进展；社会评议方面，邀请群众代表对公开工作进行评议，评议意见逐项整改；责任追究方面，全年未发生因政府信息公开工作被追究责任的情形。';
export const TOWNSHIP_DUTIES =
  '工作考核方面，将政府信息公开列入对各办公室和村、社区的年度考核；社会评议方面，在便民服务大厅和村务公开栏征求群众意见，对反映的问题逐项回复；责任追究方面，全年没有因政府信息公开工作被追究责任的情况。';
