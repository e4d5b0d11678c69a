import type { Pattern } from './phrase';

const HEAD = '[（二）依申请公开情况。|（五）监督保障情况。|]';
const WHY = '[因政府信息公开工作|因政府信息公开|因信息公开申请答复|因政府信息公开申请|因依申请公开]';

/** Reviews and suits. */
export const OF_REVIEWS: readonly Pattern[] = [
  `${HEAD}[全年|2023年|]${WHY}[被申请|被提起|引发|产生|引起|发生][的|]行政复议[案件|]{rec}[件|起|宗]，[被提起|引发|产生][的|]行政诉讼[案件|]{suits}[件|起|宗]。`,
  `${HEAD}${WHY}[被申请|引发]行政复议{rec}件，[其中|结果为|]维持{recUpheld}件、纠正{recCorrected}件、其他结果{recOther}件、尚未审结{recPending}件。`,
  `${HEAD}${WHY}[被申请|引发]行政复议{rec}件（结果维持{recUpheld}件、结果纠正{recCorrected}件、其他结果{recOther}件、尚未审结{recPending}件）。`,
  `${HEAD}政府信息公开行政复议{rec}件，行政诉讼{suits}件（未经复议直接起诉{dir}件，复议后起诉{post}件）。`,
  `${HEAD}政府信息公开[行政复议案件|行政复议]{rec}件、[行政诉讼案件|行政诉讼]{suits}件，[两项合计|合计|共计|两者合计]{cases}件。`,
  `${HEAD}${WHY}[引发|产生][的|]行政复议、行政诉讼[案件|][共|合计|共计]{cases}件，其中[行政|]复议{rec}件、[行政|]诉讼{suits}件。`,
  `${HEAD}${WHY}[引发|产生]行政复议、行政诉讼分别[为|]{rec}件、{suits}件。`,
  `${HEAD}${WHY}[引发|被提起]行政诉讼{suits}件，[其中|]直接起诉{dir}件、复议后起诉{post}件。`,
  `${HEAD}${WHY}[引发|被提起]行政诉讼{suits}件，[维持|结果维持|维持原行政行为]{suitsUpheld}件，[纠正|判决纠正]{dirCorrected}件，[尚未审结|正在审理|审理中]{postPending}件。`,
  `${HEAD}{rec}件政府信息公开行政复议[案件|]中，[维持|结果维持|复议机关维持]{recUpheld}件，[纠正|被纠正]{recCorrected}件，[尚未审结|审理中]{recPending}件。`,
  `${HEAD}政府信息公开行政复议{rec}件，[已审结|审结]{recClosed}件，[尚未审结|未审结]{recPending}件。`,
  `${HEAD}政府信息公开行政复议{rec}件，维持{recUpheld}件，[维持率|结果维持率]为{upheldRate}%。`,
  `${HEAD}有{rec}件[政府信息公开|信息公开]答复被申请行政复议，[其中|]{recUpheld}件[被维持|获维持|复议机关予以维持]，{recCorrected}件被[纠正|撤销]。`,
  `${HEAD}申请人不服政府信息公开答复提起行政复议{rec}件、行政诉讼{suits}件。`,
  `${HEAD}行政复议机关全年受理行政复议案件{~letters}件。因政府信息公开引发的行政复议{rec}件。`,
  `${HEAD}办理[治安|土地征收|行政处罚]类行政诉讼案件{~letters}件，其中涉及政府信息公开的{suits}件。`,
  `${HEAD}涉及[政府|]信息公开的[行政|]复议[案件|]{rec}件，[涉及信息公开的|][行政|]诉讼[案件|]{suits}件。`,
];
