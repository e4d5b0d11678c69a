import type { Pattern } from './phrase';

const HEAD = '[（一）主动公开情况。|（一）主动公开。|1.主动公开方面。|一是主动公开。]';
const OPEN = '[主动公开|发布|公开|公开发布|公布][政府|政务|各类|]信息';

/** What table 2 counts, and lists that the text alone must bear out. */
export const OF_DISCLOSURE: readonly Pattern[] = [
  `${HEAD}[全年|2023年，]${OPEN}{info}条[，其中|，包括|。其中，][政府网站{site}条、微信公众号{wechat}条、公开栏{board}条|政府网站{site}条，微信公众号{wechat}条，公开栏{board}条|政府网站{site}条；微信公众号{wechat}条；公开栏{board}条]。`,
  `${HEAD}[全年|2023年，]${OPEN}{info}条（政府网站{site}条，微信公众号{wechat}条，公开栏{board}条）。`,
  `${HEAD}[全年|2023年，]${OPEN}{info}条，[分为|共分|主要有|按内容分为|按类别分为][四类|四大类|4类|4个类别]，[其中|][政策法规|政策文件]类{policy}条、[工作动态|政务动态]类{news}条、[公告公示|通知公告]类{notice}条、财政预决算类{budget}条。`,
  `${HEAD}[全年|2023年，]${OPEN}{info}条，全部分为三类：政府网站{site}条；微信公众号{wechat}条；公开栏{board}条。`,
  `${HEAD}[全年|2023年，]${OPEN}{info}条，由政府网站{site}条、微信公众号{wechat}条、公开栏{board}条[三部分|]组成。`,
  `${HEAD}[全年|2023年，]${OPEN}{info}条，政府网站、微信公众号、公开栏分别为{site}条、{wechat}条、{board}条。`,
  `${HEAD}[全年|2023年，]通过政府网站${OPEN}{site}条，微信公众号[发布|推送|]{wechat}条，公开栏[张贴|公示|]{board}条，[合计|共计|总计|三项合计|以上合计|三者合计|三类共计|三个渠道合计|累计]{info}条。`,
  `${HEAD}政府网站{site}条、微信公众号{wechat}条、公开栏{board}条，[共|合计|共计|三项合计|三者共计|以上三项合计|以上共计|总计]公开信息{info}条。`,
  `${HEAD}[全年|2023年，]${OPEN}{info}条，其中政府网站{site}条，占{sitesShare}%。`,
  `${HEAD}[全年|2023年，]${OPEN}{info}条，其中政府网站{site}条[，占比{sitesShare}%|，占总数的{sitesShare}%|（占{sitesShare}%）|（{sitesShare}%）]，其余为新媒体发布。`,
  `${HEAD}[全年|2023年，]${OPEN}{~info}条，[编发|编印]简报{~meetings}期，[召开|组织召开]会议{~meetings}次，[培训|参训]{~people}人次。`,
  `${HEAD}[全年|2023年，]${OPEN}{~info}条，其中政策类{~policy}条、动态类{~news}条、公告类{~notice}条、预决算类{~budget}条；[回应群众留言|回复网民留言]{~letters}条。`,
  `${HEAD}${OPEN}[共|共计|]{info}条：政策类{policy}条，动态类{news}条，公告类{notice}条，预决算类{budget}条。`,
  `${HEAD}[全年|2023年，][办理|作出]行政许可[决定|]{permit}件、行政处罚[决定|]{penalty}件、行政强制{coercion}件。`,
  `${HEAD}[全年|2023年，][办理|作出|实施]行政许可{permit}件，[作出|实施]行政处罚{penalty}件。`,
  `${HEAD}[全年|2023年，][制发|制定|出台|印发][行政|]规范性文件{issued}件，废止{abolished}件，现行有效{inForce}件。`,
  `${HEAD}[全年|2023年，]制发行政规范性文件{issued}件，[宣布废止|废止]规范性文件{abolished}件，[目前|现]有[现行有效|有效]规范性文件{inForce}件。`,
  `${HEAD}[全年|2023年，]收取行政事业性收费{fee}万元。`,
  `${HEAD}办理人大代表建议{~meetings}件、政协提案{~face}件，[办结率|答复率][均为|达]100%。`,
  `${HEAD}[公示|公开]行政许可结果信息{~calls}条、行政处罚结果信息{~letters}条。`,
];
