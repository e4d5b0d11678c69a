import { FILLER, type Statement } from '../statement';
import { topicAt } from '../topics';
import { less, type Named, plus, type Reader } from './subject';

const NEW = 't3.new.total';
const IN = 't3.carried_in.total';
const DONE = 't3.done_total.total';
const OUT = 't3.carry_out.total';

const UNITS: ReadonlySet<string> = new Set(['件', '条', '次', '份', '起', '宗', '例', '个', '项', '件次']);
/** What may stand between 收到 and 申请 without making it another kind: whose, and of what. */
const WHOSE =
  '(?:任何|有关|关于|相关|各类|政府|政务|信息|公开|方面|公民|法人|自然人|单位|个人|公众|群众|社会|企业|其他|其它|组织|提出|提交|要求|有效|书面或网络|[或和及与的、])*';
const REQUEST = '(?:依申请公开|依?申请)(?:公开|政府|信息|办件|受理|件|事项|总数|总量)*';
const TAKE = '(?:收到|接到|受理|接收|接受|收受)(?:了|过)?';

const NEWLY = new RegExp(`(?:新收到?|新增|当年收到|本年收到|新受理)${WHOSE}(?:${REQUEST})?${FILLER}$`);
const TAKEN = new RegExp(`${TAKE}${WHOSE}${REQUEST}${FILLER}$`);
const TAKEN_BARE = new RegExp(`(?:${TAKE}|新收)${FILLER}$`);
const HANDLED = new RegExp(`(?:办理|处理)${WHOSE}${REQUEST}${FILLER}$`);
const REQUEST_AFTER = new RegExp(`^(?:的)?${WHOSE}${REQUEST}(?:$|[^人])`);
const CARRIED_IN = new RegExp(
  `(?:上(?:一)?年度?|去年)(?:末)?(?:的)?(?:结转|转入|遗留)(?:到|至)?(?:本年度?|今年)?(?:办理|继续办理)?${WHOSE}(?:${REQUEST})?${FILLER}$`,
);
const CARRIED_IN_AFTER = /^(?:申请)?(?:为|是|系|属|由)?上(?:一)?年度?(?:的)?(?:结转|转入)/;
const SETTLED = '(?:办结|答复|办理完毕|办理答复|办复)';
const DONE_BEFORE = new RegExp(`${SETTLED}${WHOSE}(?:${REQUEST})?${FILLER}$`);
const DONE_AFTER = new RegExp(`^(?:申请)?(?:已|均|已经|全部|都|现已|予以|依法|及时)*${SETTLED}`);
const LEFT = '(?:结转|顺延|延至|转入下|转下|正在办理|尚在办理|仍在办理|未办结|未到期|待办|在办|办理中)';
const OUT_BEFORE = new RegExp(
  `${LEFT}(?:至|到|入)?(?:下|明|次)?(?:一)?年?度?(?:继续)?(?:办理|答复)?${WHOSE}(?:${REQUEST})?${FILLER}$`,
);
const OUT_AFTER = new RegExp(`^(?:申请)?(?:正|尚|仍|将|已|因.{0,12}|需|跨年度?)*${LEFT}`);
/** 申请 of another kind: 未收到申请人异议, 收到申请引发的投诉. */
const OTHER_KIND = /^(?:的|所|引发|引起|产生|相关|有关)*(?:投诉|举报|异议|信访|复议|诉讼|费|减免|人)/;
/** A way that applications come, or a kind of them: less than all. */
const SOME_OF = /网[上站络]|信函|邮[寄件箱]|当面|现场|窗口|平台|系统|传真|书面|信件|线[上下]|其中|口头/;
/** In time: those answered late are not counted. */
const IN_TIME = /按时|按期|如期|期限|限期|时限/;

const named = (subject: string, name: string, sums: Named['sums'], certain: boolean): Named => ({
  rule: 'CLAIM-REQUESTS',
  subject: `requests.${subject}`,
  name,
  sums,
  certain,
});

export const isAboutRequests = ({ passage, figure }: Statement): boolean =>
  topicAt(passage, figure.start) === 'requests';

/** Applications of every kind, not those for disclosure alone. */
const ALL_KINDS = /各[类种项](?:型)?申请/;

/** Whether the passage, or the paragraph it goes on with, says that the applications are for disclosure. */
const namesDisclosure = ({ passage }: Statement): boolean =>
  passage.section === '3' ||
  passage.topics[0]?.[1] === 'requests' ||
  /信息公开|依申请|申请公开|公开申请|政务公开/.test(passage.text);

const RECEIVED = [plus(NEW), plus(NEW, IN)] as const;

function received(one: Statement): Named | undefined {
  const { lead, trail, partOf } = one;
  if (OTHER_KIND.test(trail) || SOME_OF.test(lead) || ALL_KINDS.test(lead)) return undefined;
  if (NEWLY.test(lead) && (/申请/.test(lead + trail) || isAboutRequests(one)))
    return named('received', '本年新收政府信息公开申请', [plus(NEW)], true);
  if (partOf !== undefined) return undefined;
  const taken = TAKEN.test(lead) || (TAKEN_BARE.test(lead) && REQUEST_AFTER.test(trail));
  if (taken || (TAKEN_BARE.test(lead) && isAboutRequests(one) && /^(?:$|$)/.test(trail)))
    return named('received', '收到政府信息公开申请', RECEIVED, namesDisclosure(one));
  if (HANDLED.test(lead)) return named('handled', '办理政府信息公开申请', [plus(DONE), ...RECEIVED], true);
  return undefined;
}

function carried(one: Statement): Named | undefined {
  const { lead, trail, runsOn } = one;
  if (!isAboutRequests(one) && !/申请/.test(lead + trail)) return undefined;
  if (CARRIED_IN.test(lead) || (!runsOn && CARRIED_IN_AFTER.test(trail)))
    return named('carried-in', '上年结转申请', [plus(IN)], true);
  if (/上(?:一)?年|去年/.test(lead + trail)) return undefined;
  if (OUT_BEFORE.test(lead) || (!runsOn && OUT_AFTER.test(trail)))
    return named('carried-out', '结转下年度继续办理', [plus(OUT)], true);
  return undefined;
}

function settled(one: Statement): Named | undefined {
  const { lead, trail, runsOn } = one;
  if (!isAboutRequests(one)) return undefined;
  if (!DONE_BEFORE.test(lead) && (runsOn || !DONE_AFTER.test(trail))) return undefined;
  if (SOME_OF.test(lead)) return undefined;
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

const AFTER_APPLICANT = new RegExp(`(?:提交|提出|申请)*${FILLER}$`);

/** Who applied, listed under the applications received. */
function applicants(one: Statement): Named | undefined {
  const { lead, partOf } = one;
  if (partOf === undefined || !isAboutRequests(one)) return undefined;
  const label = lead.replace(AFTER_APPLICANT, '');
  const found = APPLICANTS.find(([pattern]) => pattern.test(label));
  if (found === undefined) return undefined;
  const [, name, columns] = found;
  const cells = (row: string) => columns.map((column) => `t3.${row}.${column}`);
  const sums = [plus(...cells('new')), plus(...cells('new'), ...cells('carried_in'))];
  return named(`received.${columns.join('+')}`, `${name}的申请`, sums, false);
}

/** How many applications came, were settled, were carried over. */
export const readRequests: Reader = (one) => {
  if (!UNITS.has(one.figure.unit) && one.partOf === undefined) return undefined;
  if (one.figure.unit === '%') return undefined;
  return carried(one) ?? received(one) ?? settled(one) ?? applicants(one);
};
