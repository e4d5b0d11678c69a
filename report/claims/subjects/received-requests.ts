import { FILLER, type Statement, statementAt } from '../statement';
import { DONE, EACH, IN, isAboutRequests, NEW, named, REQUEST, SOME_OF, WHOSE } from './request-words';
import { type Named, plus } from './subject';

const TAKE = '(?:登记(?=(?:政府|信息|依申请))|收到|接到|受理|接收|接受|收受|收件)(?:了|过)?';
/** What applicants do. */
const HAND = '(?:递交|提交|提出|寄来|发来|申请获取)(?:了|过)?';

const NEWLY = new RegExp(
  `(?:新收(?:到|件)?|新增|当年收到|本年收到|新受理|新接收)${WHOSE}(?:${REQUEST})?${FILLER}$`,
);
const TAKEN = new RegExp(`(?:${TAKE}|${HAND})${WHOSE}${REQUEST}${FILLER}$`);
/** 群众申请公开政府信息24件. */
const APPLIED = new RegExp(`申请(?:公开|获取|查阅)(?:有关|相关)?(?:政府)?信息${FILLER}$`);
const HAS = /^(?:\d{4}年度?|全年|本年度?|年内|一年来|当年|累计|我[局委办镇乡区县市厅]|[共有计])*$/;
/** 有24件政府信息公开申请: nothing said but that. */
const DISCLOSURE_AFTER =
  /^(?:的)?(?:政府)?(?:信息公开申请|(?:政府信息)?依申请公开(?:申请|办件)?)(?:件|事项)?(?:当?中|里|登记.{0,4}|提交到我.)?$/;
const HANDED_BARE = new RegExp(`${HAND}${FILLER}$`);
const TAKEN_BARE = new RegExp(`(?:${TAKE}|新收)${FILLER}$`);
/** 申请25件, with nothing said but whose and when. */
const ONLY_REQUEST = new RegExp(
  `^(?:[（(].{1,3}[)）]|\\d{4}年度?|全年|本年度?|年内|我[局委办镇乡区县市厅]|共有?|有)*(?:政府)?(?:信息公开)?申请(?:总?量|总?数|件)?${FILLER}$`,
);
/** 登记在册的政府信息公开申请全年累计13件: the thing itself, and its number. */
const NAMED_REQUEST = new RegExp(
  `(?:(?:政府)?信息公开申请|依申请公开(?:申请)?(?=件|数|总|收))(?:件|收件|收到|受理|数|量|总|全年|本年度?|年内|当年)*${FILLER}$`,
);
const BEFORE_NAMED = /办结|答复|办理|处理|结转|延|转|未|不|撤|补正|(?<!依申请)公开(?!申请)|提供|涉及|其中/;
const HANDLED = new RegExp(`(?:办理|处理)${WHOSE}${REQUEST}${FILLER}$`);
/** All that there was to handle: what came and what was carried in. */
const DUE = new RegExp(`(?:应当?|需要?|待)(?:办结?理?|答复|处理)(?:的)?${WHOSE}(?:${REQUEST})?${FILLER}$`);
const DUE_SIGN = /[应需待]/;
const DUE_AFTER = /^(?:的)?(?:应当?|需要?)(?:办结?理?|答复|处理)(?:的)?(?:政府)?(?:信息公开)?(?:申请|件)/;
const HANDLED_BARE = new RegExp(`(?:(?:全年|共|年内|累计|合计|实际)(?:办理|处理))${FILLER}$`);
const REQUEST_AFTER = new RegExp(`^(?:的)?${WHOSE}${REQUEST}(?:$|[^人])`);
/** 申请 of another kind: 未收到申请人异议, 收到申请引发的投诉. */
const OTHER_KIND = /^(?:的|所|引发|引起|产生|相关|有关)*(?:投诉|举报|异议|信访|复议|诉讼|费|减免|人)/;
/** All ways at once. */
const BOTH_WAYS =
  /线上、?(?:和|及|与)?线下|(?:(?:网上|网络|网站|线上|信函|邮寄|邮件|当面|现场|窗口|书面|传真|平台)[、和及或与]?)+等(?:各|多|方|渠|形|途|的|类|种|式|道)*/;

/** Applications of every kind, not those for disclosure alone. */
const ALL_KINDS = /各[类种项](?:型)?申请/;

/** Whether the passage, or the paragraph it goes on with, says that the applications are for disclosure. */
const namesDisclosure = ({ passage }: Statement): boolean =>
  passage.section === '3' ||
  passage.topics[0]?.[1] === 'requests' ||
  /信息公开|依申请|申请公开|公开申请|政务公开/.test(passage.text);

/** 当面申请2件、网络申请7件，共计9件: the total behind a list of applications by channel. */
const closesChannels = ({ passage, index }: Statement): boolean =>
  passage.lists.some(
    ({ whole, parts }) =>
      whole === index &&
      parts.every((at) => at < index && /申请$/.test(statementAt(passage, at)?.lead ?? '')),
  );

const ONE_KIND =
  /(?<![、和或及])(?:个人|自然人|企业|公司|律师(?:事务所)?|法律服务机构|科研机构|居民|村民|市民)(?:提出|提交|的)*(?:政府信息公开)?申请(?:件)?[共计为有]*$/;

/**
 * Told by a few characters, since the expressions below are long and most figures are of something else: a part of a
 * list is read only as newly come or due, and where the passage is not about applications, they have to be named.
 */
function mayBeReceived(one: Statement): boolean {
  const { lead, trail, partOf } = one;
  if (DUE_SIGN.test(lead) || DUE_SIGN.test(trail)) return true;
  if (partOf !== undefined) return lead.includes('新');
  return isAboutRequests(one) || lead.includes('申请') || trail.includes('申请');
}

const RECEIVED = [plus(NEW), plus(NEW, IN)] as const;

/** 收到申请52件: how many came, or were to be handled. */
export function received(one: Statement): Named | undefined {
  const { trail, partOf } = one;
  if (!mayBeReceived(one)) return undefined;
  const lead = one.lead.replace(BOTH_WAYS, '');
  if (OTHER_KIND.test(trail) || SOME_OF.test(lead) || ALL_KINDS.test(lead) || EACH.test(lead))
    return undefined;
  if (DUE.test(lead) || DUE_AFTER.test(trail))
    return named(
      'due',
      '应办理政府信息公开申请',
      [plus(NEW, IN), plus(NEW), plus(DONE)],
      isAboutRequests(one),
    );
  if (NEWLY.test(lead) && (/申请/.test(lead + trail) || isAboutRequests(one)))
    return named('received', '本年新收政府信息公开申请', [plus(NEW)], true);
  if (partOf !== undefined) return undefined;
  // 收到个人申请4件、企业申请3件: one kind of applicant, or all where no other is named.
  if (ONE_KIND.test(lead)) return undefined;
  const taken =
    TAKEN.test(lead) || ((TAKEN_BARE.test(lead) || HANDED_BARE.test(lead)) && REQUEST_AFTER.test(trail));
  const isNamed =
    NAMED_REQUEST.test(lead) && !BEFORE_NAMED.test(lead.replace(/(?:政府)?信息公开申请.*$/, ''));
  if (isNamed) return named('received', '收到政府信息公开申请', RECEIVED, isAboutRequests(one));
  const applied = APPLIED.test(lead) || (HAS.test(lead) && DISCLOSURE_AFTER.test(trail));
  if (taken || applied || (TAKEN_BARE.test(lead) && isAboutRequests(one) && trail === ''))
    return named('received', '收到政府信息公开申请', RECEIVED, namesDisclosure(one));
  if ((ONLY_REQUEST.test(lead) || closesChannels(one)) && isAboutRequests(one))
    return named('received', '收到政府信息公开申请', RECEIVED, namesDisclosure(one));
  const handled = HANDLED.test(lead) || (HANDLED_BARE.test(lead) && isAboutRequests(one));
  if (handled) return named('handled', '办理政府信息公开申请', [plus(DONE), ...RECEIVED], HANDLED.test(lead));
  return undefined;
}
