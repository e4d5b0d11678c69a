import { isForeign, isWider } from '../foreign';
import { FILLER, type Statement, statementAt } from '../statement';
import { less, type Named, plus, type Reader } from './subject';

const NEW = 't3.new.total';
const IN = 't3.carried_in.total';
const DONE = 't3.done_total.total';
const OUT = 't3.carry_out.total';

const UNITS: ReadonlySet<string> = new Set(['件', '条', '次', '份', '起', '宗', '例', '个', '项', '件次']);
/** What may stand between 收到 and 申请 without making it another kind: whose, and of what. */
const WHOSE =
  '(?:任何|有关|关于|相关|各类|各种|不同|多种|形式|渠道|途径|主体|政府|政务|信息|公开|方面|公民|法人|自然人|申请人|单位|个人|公众|群众|社会|企业|其他|其它|组织|提出|提交|要求|有效|书面或网络|[或和及与的、])*';
const REQUEST =
  '(?:依申请公开|依?申请(?!人))(?:公开|政府|信息|的|申请(?!人)|办件|受理|件|事项|总数|总量|数量|表|书)*';
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
/** Each of several: the figure is to be taken more than once. */
const EACH =
  /每[人位家户](?:各)?(?:提交|提出|递交)|各(?:自)?(?:收到|接到|受理|提交|提出|递交|办结|答复|有|$)/;
const HANDLED = new RegExp(`(?:办理|处理)${WHOSE}${REQUEST}${FILLER}$`);
/** All that there was to handle: what came and what was carried in. */
const DUE = new RegExp(`(?:应当?|需要?|待)(?:办结?理?|答复|处理)(?:的)?${WHOSE}(?:${REQUEST})?${FILLER}$`);
const DUE_SIGN = /[应需待]/;
const DUE_AFTER = /^(?:的)?(?:应当?|需要?)(?:办结?理?|答复|处理)(?:的)?(?:政府)?(?:信息公开)?(?:申请|件)/;
const HANDLED_BARE = new RegExp(`(?:(?:全年|共|年内|累计|合计|实际)(?:办理|处理))${FILLER}$`);
const REQUEST_AFTER = new RegExp(`^(?:的)?${WHOSE}${REQUEST}(?:$|[^人])`);
const KEPT =
  '(?:结转|结存|转入|转来|接转|接续|遗留|延续|未办结|未办完|未办理完毕|未答复|跨年)(?:至本年度?|到本年度?|件|的)*';
const LAST = '(?:上(?:一)?年度?|去年|年初|前(?:一)?年度?|以前年度|\\d{4}年度?)(?:末|底)?的?';
const CARRIED_IN = new RegExp(
  `(?:${LAST}${KEPT}|(?:结转|接续|延续)${LAST}|(?:加上?|连同|承接|接续)(?:往年)?(?:结转|旧|存量|遗留)(?:件|的)*)(?:到|至)?(?:本年度?|今年)?(?:办理|继续办理)?${WHOSE}(?:${REQUEST})?${FILLER}$`,
);
const CARRIED_IN_AFTER = new RegExp(`^(?:申请)?(?:为|是|系|属|由)?${LAST}${KEPT}`);
const SETTLED = '(?:办结|答复|办理完毕|办理答复|办复|办毕|处理完毕)';
const SETTLED_SIGN = /办[结复毕]|答复|完毕/;
/** Of those settled, or before it: 延期答复9件. */
const NOT_SETTLED =
  /(?:公开|提供|处理)(?:的)?(?:答复|办理)|工作日|日内|延期|延长|逾期|超期|提前|补正|征求|未|代表|委员|建议|提案/;
/** 对18件答复进行补充说明, 抽查办结申请20件: looked at again, and not how many there were. */
const LOOKED_AT =
  /[对就将把]$|^对(?:其中)?已|抽[查检取]|评[查选议]|复[查核检]|[自检核]查|回访|回头看|选取|修改|更正|补充|梳理|随机/;
const AS_THING = /^(?:答复|办结)(?:文书|书|件|意见|内容|质量|进行|作|开展|逐|重新)/;
const DONE_BEFORE = new RegExp(`${SETTLED}${WHOSE}(?:${REQUEST})?${FILLER}$`);
const DONE_AFTER = new RegExp(`^(?:申请)?(?:已|均|已经|全部|都|现已|予以|依法|及时)*${SETTLED}`);
const LEFT =
  '(?:结转|接转|(?:年末|年底|期末|期终)(?:结存|库存|存)|跨年|跨[到至入]|[于在](?=下|明|次)|顺延|延至|延期[至到]|留待|留转|转入|转至|转到|转下|转次|转明|正在办理|尚在办理|仍在办理|未办结|未办完|没办完|没有办完|没办结|未到期|未到答复期限?|待办|在办|办理中|尚未答复|待答复)';
const NEXT = '(?:至|到|入|件)*(?:(?:下|明|次|来)(?:一)?年?度?|\\d{4}年度?(?:\\d{1,2}月)?)?';
const OUT_BEFORE = new RegExp(`${LEFT}${NEXT}(?:继续)?(?:办理|答复)?${WHOSE}(?:${REQUEST})?${FILLER}$`);
const OUT_AFTER = new RegExp(`^(?:申请)?(?:正|尚|仍|将|已|因.{0,12}|需|经.{0,8}|跨年度?)*${LEFT}`);
/** What was carried in or over is never told without one of these. */
const CARRIED_SIGN = /[转存续遗延未跨顺留没待旧]|[于在][下明次办]|办理中|[正尚仍]在/;
/** 连同2件结转申请: carried in. */
const OLD_ONES = /^结转(?:来)?的?(?:政府信息公开|信息公开)?(?:申请|办件|旧件)/;
/** Neither 下年 nor 上年 is said. */
const TO_NEXT =
  /(?:下|明|次|来)(?:一)?年|\d{4}年|年末|年底|期末|跨年|顺延|延[至期]|留|在办|待|未|办理中|正在/;
/** 申请 of another kind: 未收到申请人异议, 收到申请引发的投诉. */
const OTHER_KIND = /^(?:的|所|引发|引起|产生|相关|有关)*(?:投诉|举报|异议|信访|复议|诉讼|费|减免|人)/;
/** A way that applications come, or a kind of them: less than all. */
const SOME_OF =
  /网[上站络]|信函|邮[寄件箱]|当面|现场|窗口|平台|系统|传真|书面|信件|线[上下]|其中|口头|[上下]半年|(?:至|到|-|—|~)(?!12月)\d{1,2}月|(?<!\d)(?:[2-9]|1[0-2])月?(?:至|到|-|—|~)12月|季度|月份|月[、和及]|(?<!至|到|-|—|~)(?<!\d)\d{1,2}月(?=[收受接新共])|通过|快递|专递|邮政|引导|协助|帮助|联合|会同|补正|转办|移交|转[送交]|指导|督促|其余|另有|来自|同一/;
/** All ways at once. */
const BOTH_WAYS =
  /线上、?(?:和|及|与)?线下|(?:(?:网上|网络|网站|线上|信函|邮寄|邮件|当面|现场|窗口|书面|传真|平台)[、和及或与]?)+等(?:各|多|方|渠|形|途|的|类|种|式|道)*/;
/** In time: those answered late are not counted. */
const IN_TIME = /按时|按期|如期|期限|限期|时限/;

const named = (subject: string, name: string, sums: Named['sums'], certain: boolean): Named => ({
  rule: 'CLAIM-REQUESTS',
  subject: `requests.${subject}`,
  name,
  sums,
  certain,
});

export const isAboutRequests = ({ topic }: Statement): boolean => topic === 'requests';

/** Whether the figure counts other applications, or more than those for disclosure. Asked last, being dear. */
export const isOfOthers = (one: Statement): boolean =>
  isForeign(one.passage, one.figure.start, 'requests') || isWider(one);

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

function received(one: Statement): Named | undefined {
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

/** A year's number as the year that it is beside the report's: 2023年结转 of 2024 is 上年结转. */
const relative = (words: string, year: number): string =>
  words.includes('年')
    ? words.replaceAll(`${year - 1}年`, '上年').replaceAll(`${year + 1}年`, '下年')
    : words;

function carried(one: Statement, year: number): Named | undefined {
  const { runsOn } = one;
  if (!CARRIED_SIGN.test(one.lead) && !CARRIED_SIGN.test(one.trail)) return undefined;
  const [lead, trail] = [relative(one.lead, year), relative(one.trail, year)];
  if (!isAboutRequests(one) && !/申请/.test(lead + trail)) return undefined;
  const goes = !runsOn && OUT_AFTER.test(trail) && !OLD_ONES.test(trail);
  if (!goes && (CARRIED_IN.test(lead) || (!runsOn && (CARRIED_IN_AFTER.test(trail) || OLD_ONES.test(trail)))))
    return named('carried-in', '上年结转申请', [plus(IN)], true);
  if (/上(?:一)?年|去年|年初/.test(lead + trail)) return undefined;
  if (!goes && !OUT_BEFORE.test(lead)) return undefined;
  const sure =
    TO_NEXT.test(lead + trail) || /办结|答复|办理/.test(one.passage.text.slice(0, one.figure.start));
  const sums = sure ? [plus(OUT)] : [plus(OUT), plus(IN)];
  return named('carried-out', '结转下年度继续办理', sums, true);
}

function settled(one: Statement): Named | undefined {
  const { lead, trail, runsOn } = one;
  if (!isAboutRequests(one) || !(SETTLED_SIGN.test(lead) || SETTLED_SIGN.test(trail))) return undefined;
  if (!DONE_BEFORE.test(lead) && (runsOn || !DONE_AFTER.test(trail))) return undefined;
  if (SOME_OF.test(lead) || EACH.test(lead) || NOT_SETTLED.test(lead)) return undefined;
  if (LOOKED_AT.test(lead) || (!runsOn && AS_THING.test(trail))) return undefined;
  const certain = !IN_TIME.test(lead + trail);
  // What came this year alone may be meant, without those carried in.
  return named('done', '办结政府信息公开申请', [plus(DONE), less([DONE], IN)], certain);
}

const APPLICANTS: readonly (readonly [RegExp, string, readonly string[]])[] = [
  [/(?:自然人|公民|个人)$/, '自然人', ['natural']],
  [/商业企业$/, '商业企业', ['biz']],
  [/科研机构$/, '科研机构', ['research']],
  [/社会公益组织$/, '社会公益组织', ['welfare']],
  [/法律服务机构$/, '法律服务机构', ['legal']],
  [
    /法人(?:或|和|及|与|、)其[他它]组织$/,
    '法人或其他组织',
    ['biz', 'research', 'welfare', 'legal', 'other_org'],
  ],
];

const APPLICANT_SIGN = /[人民]|企业|机构|组织/;
const AFTER_APPLICANT = new RegExp(`(?:提交|提出|申请)*${FILLER}$`);

/** Who applied, listed under the applications received. */
function applicants(one: Statement): Named | undefined {
  const { lead, partOf } = one;
  if (partOf === undefined || !APPLICANT_SIGN.test(lead) || !isAboutRequests(one)) return undefined;
  const label = lead.replace(AFTER_APPLICANT, '');
  const found = APPLICANTS.find(([pattern]) => pattern.test(label));
  if (found === undefined) return undefined;
  const [, name, columns] = found;
  const cells = (row: string) => columns.map((column) => `t3.${row}.${column}`);
  const sums = [plus(...cells('new')), plus(...cells('new'), ...cells('carried_in'))];
  return named(`received.${columns.join('+')}`, `${name}的申请`, sums, false);
}

/** How many applications came, were settled, were carried over. */
export const readRequests: Reader = (one, _form, year) => {
  if (!UNITS.has(one.figure.unit) && one.partOf === undefined) return undefined;
  if (one.figure.unit === '%') return undefined;
  const named = carried(one, year) ?? received(one) ?? settled(one) ?? applicants(one);
  return named === undefined || isOfOthers(one) ? undefined : named;
};
