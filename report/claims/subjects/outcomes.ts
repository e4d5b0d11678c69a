import type { Form } from '../../forms/form';
import { perForm } from '../../forms/per-form';
import { FILLER, type Statement } from '../statement';
import { isAboutRequests, isOfOthers } from './requests';
import { type Named, plus, type Reader } from './subject';

/** How a row of table 3, or a group of them, is named in prose. `rows`: row ids; a group's by their beginning. */
interface Outcome {
  readonly id: string;
  readonly name: string;
  readonly words: string;
  readonly rows: (row: string) => boolean;
}

const row = (id: string) => (one: string) => one === id;
const group = (id: string) => (one: string) => one.startsWith(`${id}_`);

/** Single reasons: they go before the group's word where both are said (因国家秘密不予公开). */
const REASONS: readonly Outcome[] = [
  ['deny_secret', '属于国家秘密', '国家秘密'],
  ['deny_law', '其他法律行政法规禁止公开', '法律(?:、|和|以及)?(?:行政)?法规(?:明令|规定)?禁止(?:公开)?'],
  ['deny_security', '危及“三安全一稳定”', '三安全一稳定[”"]?'],
  ['deny_third_party', '保护第三方合法权益', '第三方(?:的)?合法权益'],
  ['deny_internal', '属于三类内部事务信息', '内部事务(?:性|类)?(?:信息)?'],
  ['deny_process', '属于四类过程性信息', '过程性(?:信息)?'],
  ['deny_enforcement', '属于行政执法案卷', '(?:行政)?执法案卷(?:类)?(?:信息)?'],
  ['deny_query', '属于行政查询事项', '行政查询(?:类)?(?:事项|途径)?'],
  [
    'na_not_held',
    '本机关不掌握相关政府信息',
    '(?:不掌握|(?<!获取的)(?:政府)?信息不存在|查无|未检索到|查找不到)(?:相关|该|此)?(?:政府)?(?:信息)?',
  ],
  [
    'na_need_create',
    '没有现成信息需要另行制作',
    '(?:没有|无)现成信息(?:、?需要?(?:另行|重新|加工)制作)?|需要?(?:另行|重新|加工)制作',
  ],
  ['na_unclear', '补正后申请内容仍不明确', '(?:补正后)?(?:申请)?内容?仍不明确'],
  [
    'np_petition',
    '信访举报投诉类申请',
    '(?:信访|举报|投诉)(?:、?(?:信访|举报|投诉)){0,2}类(?:申请)?|举报投诉|信访举报',
  ],
  ['np_duplicate', '重复申请', '重复(?:提出|提交)?申请'],
  ['np_publication', '要求提供公开出版物', '提供公开出版物'],
  ['np_mass', '无正当理由大量反复申请', '大量反复申请'],
  ['oth_no_correction', '逾期不补正', '逾期[不未]补正'],
  ['oth_no_fee', '逾期未缴费', '逾期[未不](?:按收费通知要求)?缴(?:纳)?费用?'],
].map(([id = '', name = '', words = '']) => ({ id, name, words, rows: row(id) }));

const GROUPS: readonly Outcome[] = [
  {
    id: 'granted',
    name: '予以公开',
    words:
      '(?<![不分])(?:予以|同意|准予|准许|完全|全部|全面)公开|(?<![不予分主])公开(?=(?:、|和|及|与|或|以及)(?:予以)?部分)',
    rows: row('granted'),
  },
  {
    id: 'partial',
    name: '部分公开',
    words: '(?:予以|同意|准予)?部分(?:予以|同意|准予)?公开|区分处理(?:后)?(?:(?:予以)?(?:部分)?公开)?',
    rows: row('partial'),
  },
  { id: 'deny', name: '不予公开', words: '不予(?:以)?公开|不同意公开|不公开', rows: group('deny') },
  { id: 'na', name: '无法提供', words: '无法(?:予以)?提供', rows: group('na') },
  { id: 'np', name: '不予处理', words: '不予处理', rows: group('np') },
  { id: 'oth', name: '其他处理', words: '其[他它]处理', rows: group('oth') },
];
/** 公开7件，部分公开2件: the word alone, in a list of outcomes. Where all is 公开（含部分公开）, both. */
const BARE_GRANTED = /^(?:其中|已|依法|均|为|答复)*(?:主动)?公开(?:类|的)?$/;
const BARE_OTHER = /^(?:其中|作)*其[他它](?:情形|情况|类|方式)?$/;

/** Every outcome, each in a named group `r0…` or `g0…` of one expression. */
const ALL = [...REASONS, ...GROUPS];
const WORDS = new RegExp(ALL.map(({ words }) => `(${words})`).join('|'), 'g');
const AT_END = new RegExp(`^(?:处理|答复|决定|情形|类|告知|并|申请|政府信息|信息|[”"’])*${FILLER}$`);
const LABEL_END = new RegExp(`${FILLER}$`);
const DIVIDED = /分别/;
const CONJUNCTION = /^(?:的)?(?:、|和|及|与|或|以及)(?:予以)?$/;
/** A reason that no row is named by: the figure may be but a part of the group's. */
const UNNAMED_REASON = /因|由于|为由|理由|属于?|依据/;
/** Some reasons for all: the figure is the group's whole. */
const AND_OTHERS = /等(?:原因|情形|理由|情况|因素)?/;

interface Found {
  readonly outcome: Outcome;
  readonly start: number;
  readonly end: number;
}

function outcomesIn(words: string): Found[] {
  return [...words.matchAll(WORDS)].flatMap((match) => {
    const outcome = ALL[match.slice(1).findIndex((one) => one !== undefined)];
    return outcome === undefined ? [] : [{ outcome, start: match.index, end: match.index + match[0].length }];
  });
}

/** The outcomes that one figure counts together: the last named, and those joined to it by 和 or 、. */
function together(words: string, found: readonly Found[]): Found[] {
  const last = found.at(-1);
  if (last === undefined) return [];
  const joined = [last];
  for (let at = found.length - 2; at >= 0; at--) {
    const one = found[at];
    const next = joined[0];
    if (one === undefined || next === undefined || !CONJUNCTION.test(words.slice(one.end, next.start))) break;
    joined.unshift(one);
  }
  return joined;
}

const isReason = ({ outcome }: Found) => REASONS.includes(outcome);

/** What a figure may count: each a set of outcomes whose rows are added up, the likeliest first. */
type Choice = readonly (readonly Found[])[];

/** Reasons where any is named, or the group that they are given for; none where an unnamed reason makes it a mere part. */
function chosen(words: string, found: readonly Found[]): Choice {
  const reasons = found.filter(isReason);
  const groups = found.filter((one) => !isReason(one));
  const whole = together(words, groups);
  if (reasons.length > 0) {
    const named = joinedReasons(words, reasons);
    if (groups.length > 0 && AND_OTHERS.test(words)) return [whole];
    return groups.length === 0 || named.length === 1 ? [named] : [named, whole];
  }
  if (UNNAMED_REASON.test(words) && !AND_OTHERS.test(words)) return [];
  return [whole];
}

/** 因不掌握或需另行制作: reasons joined by 和, 或 or 、 make one figure. */
const REASON_JOINT = /^(?:、|和|及|与|或|以及|并|信息|的|需要?|属于?|因|涉及)*$/;
function joinedReasons(words: string, reasons: readonly Found[]): Found[] {
  const joined = reasons.slice(-1);
  for (let at = reasons.length - 2; at >= 0; at--) {
    const [one, next] = [reasons[at], joined[0]];
    if (one === undefined || next === undefined || !REASON_JOINT.test(words.slice(one.end, next.start)))
      break;
    joined.unshift(one);
  }
  return joined;
}

const outcomeRows = perForm(
  (form) => form.totals['t3.done_total.natural']?.map((id) => id.split('.')[1] ?? '') ?? [],
);

function cellsOf(form: Form, found: readonly Found[]): string[] {
  return outcomeRows(form)
    .filter((id) => found.some(({ outcome }) => outcome.rows(id)))
    .map((id) => `t3.${id}.total`);
}

function namedOf(form: Form, choice: Choice, certain: boolean): Named | undefined {
  const [first] = choice;
  const sums = choice.map((found) => cellsOf(form, found)).filter((cells) => cells.length > 0);
  if (first === undefined || sums.length === 0) return undefined;
  return {
    rule: 'CLAIM-OUTCOMES',
    subject: `outcomes.${first.map(({ outcome }) => outcome.id).join('+')}`,
    name: first.map(({ outcome }) => outcome.name).join('、'),
    sums: sums.map((cells) => plus(...cells)),
    certain,
  };
}

/** 公开 and 其他 alone: sure only beside other outcomes that the tables bear out. */
function fromBareLead(lead: string, form: Form): Named | undefined {
  const of = (id: string, name: string, rows: readonly string[][]): Named => ({
    rule: 'CLAIM-OUTCOMES',
    subject: `outcomes.${id}`,
    name,
    sums: rows.map((cells) => plus(...cells)),
    certain: false,
  });
  const label = lead.replace(LABEL_END, '');
  if (BARE_GRANTED.test(label))
    return of('granted', '予以公开', [['t3.granted.total'], ['t3.granted.total', 't3.partial.total']]);
  if (!BARE_OTHER.test(label)) return undefined;
  const rows = outcomeRows(form).filter((id) => id.startsWith('oth_'));
  return of('oth', '其他处理', [rows.map((id) => `t3.${id}.total`), ['t3.oth_other.total']]);
}

function fromLead({ lead }: Statement, form: Form): Named | undefined {
  const found = outcomesIn(lead);
  const last = found.at(-1);
  if (last === undefined) return fromBareLead(lead, form);
  if (DIVIDED.test(lead) || !AT_END.test(lead.slice(last.end))) return undefined;
  const choice = chosen(lead, found);
  const isNamed = found.some(isReason) || !UNNAMED_REASON.test(lead);
  return namedOf(form, choice, isNamed);
}

/** What was asked for is no outcome; 其余11件分别作了 has several. */
const NOT_TRAIL = /要求|请求|分别|关于|各/;

function fromTrail({ trail, runsOn }: Statement, form: Form): Named | undefined {
  const found = outcomesIn(trail);
  if (runsOn || found.length === 0 || (NOT_TRAIL.test(trail) && !/要求提供|重新出具/.test(trail)))
    return undefined;
  return namedOf(form, chosen(trail, found), found.length === 1);
}

/** Whether the list that a figure is part of is one of applications. */
function inRequestList({ passage, partOf }: Statement): boolean {
  if (partOf === undefined) return true;
  const whole = passage.figures[partOf];
  if (whole === undefined) return false;
  return (
    passage.topics[0]?.[1] === 'requests' ||
    /申请|受理|办结|答复|办理/.test(passage.text.slice(0, whole.end + 8))
  );
}

/** Documents sorted by whether they may be disclosed, not applications: 主动公开30件、依申请公开5件、不予公开8件. */
const SORTED = /属性|主动公开[^，。；\d]{0,6}\d[^。；]{0,12}依申请(?:公开)?[^，。；\d]{0,4}\d/;
const UNITS: ReadonlySet<string> = new Set(['件', '条', '次', '份', '起', '宗', '例', '个', '项', '']);

/** What became of the applications: 予以公开 …件, 不予公开 …件, by row or by group. */
export const readOutcomes: Reader = (one, form) => {
  const bare = one.figure.unit === '' && one.partOf === undefined;
  if (!UNITS.has(one.figure.unit) || bare || !isAboutRequests(one) || !inRequestList(one)) return undefined;
  if (SORTED.test(one.passage.text)) return undefined;
  const named = fromLead(one, form) ?? fromTrail(one, form);
  return named === undefined || isOfOthers(one) ? undefined : named;
};
