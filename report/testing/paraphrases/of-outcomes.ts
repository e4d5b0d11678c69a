import type { Pattern } from './phrase';

const HEAD = '[（二）依申请公开情况。|（二）依申请公开。|2.依申请公开方面。]';
const CAME =
  '[收到政府信息公开申请{new}件，办结{done}件|受理申请{due}件（含上年结转{in}件），办结{done}件|全年办结政府信息公开申请{done}件|共办结依申请公开{done}件]';
const OF =
  '[，其中|，其中：|。其中，|，包括|，按处理结果分：|。办理结果为：|，办理结果：|，答复情况如下：|；其中|，具体为|，具体情况是：]';

/** What became of the applications. */
export const OF_OUTCOMES: readonly Pattern[] = [
  `${HEAD}${CAME}${OF}予以公开{granted}件、部分公开{partial}件、不予公开{deny}件、无法提供{na}件、不予处理{petition}件、其他处理{oth}件。`,
  `${HEAD}${CAME}${OF}予以公开{granted}件；部分公开{partial}件；不予公开{deny}件；无法提供{na}件；不予处理{petition}件；其他处理{oth}件。`,
  `${HEAD}${CAME}${OF}[公开|同意公开|全部公开]{granted}件，[部分公开|区分处理后部分公开]{partial}件，[不予公开|不公开]{deny}件，无法提供{na}件，不予处理{petition}件，[其他处理|作其他处理的]{oth}件。`,
  `${HEAD}${CAME}，予以公开的{granted}件、部分公开的{partial}件、不予公开的{deny}件、无法提供的{na}件、不予处理的{petition}件、其他处理的{oth}件。`,
  `${HEAD}${CAME}，{granted}件予以公开，{partial}件部分公开，{deny}件不予公开，{na}件无法提供，{petition}件不予处理，{oth}件作其他处理。`,
  `${HEAD}${CAME}，予以公开、部分公开、不予公开、无法提供、不予处理、其他处理分别[为|是|有]{granted}件、{partial}件、{deny}件、{na}件、{petition}件、{oth}件。`,
  `${HEAD}${CAME}，予以公开、部分公开、不予公开、无法提供、不予处理、其他处理依次为{granted}件、{partial}件、{deny}件、{na}件、{petition}件、{oth}件。`,
  `${HEAD}${CAME}，分别作出予以公开{granted}件、部分公开{partial}件、不予公开{deny}件、无法提供{na}件、不予处理{petition}件、其他处理{oth}件的[答复|决定]。`,
  `${HEAD}${CAME}，分为予以公开、部分公开和其他情形三类，其中予以公开{granted}件，部分公开{partial}件。`,
  `${HEAD}${CAME}。[予以公开|作出予以公开决定的]{granted}件，占[办结总数的|全部办结件的|比|]{grantedShare}%。`,
  `${HEAD}${CAME}，[其中|]予以公开{granted}件，[公开率|予以公开率|占比]为{grantedShare}%。`,
  `${HEAD}${CAME}，[其中|]予以公开和部分公开[共|合计|共计]{grantedOrPartial}件。`,
  `${HEAD}${CAME}，予以公开{granted}件、部分公开{partial}件，[两项合计|两项共|合计|二者合计]{grantedOrPartial}件。`,
  `${HEAD}${CAME}，不予公开{deny}件，其中[属于国家秘密|涉及国家秘密]{secret}件、[属于三类内部事务信息|内部事务信息]{internal}件、[属于四类过程性信息|过程性信息]{process}件。`,
  `${HEAD}${CAME}，不予公开{deny}件（[国家秘密|属于国家秘密]{secret}件，内部事务信息{internal}件，过程性信息{process}件）。`,
  `${HEAD}${CAME}，无法提供{na}件，[其中|包括][本机关不掌握相关政府信息|信息不存在]{notHeld}件、[没有现成信息需要另行制作|需要另行制作]{needCreate}件。`,
  `${HEAD}${CAME}，因[本机关不掌握|信息不存在]无法提供{notHeld}件，因[没有现成信息|需另行制作]无法提供{needCreate}件。`,
  `${HEAD}${CAME}，[信访举报投诉类申请|属于信访举报投诉类的]不予处理{petition}件，[逾期不补正|申请人逾期不补正的]{noCorrection}件。`,
  `${HEAD}在[答复|办结]的{done}件[申请|]中，予以公开{granted}件，部分公开{partial}件。`,
  `${HEAD}[办结的|已办结的]申请[有|共]{done}件，[其中|]决定予以公开的{granted}件、部分公开的{partial}件、[其余情形{~rest}件|其余为不予公开、无法提供等]。`,
  `${HEAD}{done}件[已办结申请|答复]中，予以公开{granted}件，部分公开{partial}件，不予公开{deny}件，无法提供{na}件，不予处理{petition}件，其他{oth}件。`,
  `${HEAD}从办理结果看，予以公开{granted}件，部分公开{partial}件，不予公开{deny}件，无法提供{na}件，不予处理{petition}件，其他处理{oth}件。`,
  `${HEAD}从答复结果看：予以公开的有{granted}件；部分公开的有{partial}件；不予公开的有{deny}件；无法提供的有{na}件。`,
  `${HEAD}${CAME}，[我局|]作出[予以公开|同意公开]答复{granted}件、部分公开答复{partial}件、不予公开答复{deny}件、无法提供答复{na}件。`,
  `${HEAD}${CAME}，出具[予以公开告知书|予以公开决定]{~granted}份。`,
  `${HEAD}依法[公开|予以公开]{granted}件申请，[部分公开|区分处理]{partial}件，对{deny}件作出不予公开决定，告知{na}件无法提供。`,
  `${HEAD}予以公开类{granted}件、部分公开类{partial}件、不予公开类{deny}件、无法提供类{na}件。`,
  `${HEAD}${CAME}。[属于予以公开|作予以公开处理]的{granted}件，属于部分公开的{partial}件，属于不予公开的{deny}件，属于无法提供的{na}件。`,
];
