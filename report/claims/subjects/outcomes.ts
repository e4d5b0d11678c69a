import type { Form } from '../../forms/form';
import { perForm } from '../../forms/per-form';
import { FILLER, type Statement } from '../statement';
import { isAboutRequests } from './requests';
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
  { id: 'deny_secret', name: '属于国家秘密', words: '国家秘密', rows: row('deny_secret') },
  {
    id: 'deny_law',
    name: '其他法律行政法规禁止公开',
    words: '法律、?行政法规禁止公开',
    rows: row('deny_law'),
  },
  { id: 'deny_security', name: '危及“三安全一稳定”', words: '三安全一稳定[”"]?', rows: row('deny_security') },
  {
    id: 'deny_third_party',
    name: '保护第三方合法权益',
    words: '第三方合法权益',
    rows: row('deny_third_party'),
  },
  {
    id: 'deny_internal',
    name: '属于三类内部事务信息',
    words: '内部事务(?:性)?信息',
    rows: row('deny_internal'),
  },
  { id: 'deny_process', name: '属于四类过程性信息', words: '过程性信息', rows: row('deny_process') },
  {
    id: 'deny_enforcement',
    name: '属于行政执法案卷',
    words: '行政执法案卷(?:信息)?',
    rows: row('deny_enforcement'),
  },
  { id: 'deny_query', name: '属于行政查询事项', words: '行政查询(?:事项|途径)', rows: row('deny_query') },
  {
    id: 'na_not_held',
    name: '本机关不掌握相关政府信息',
    words: '不掌握(?:相关)?(?:政府)?信息',
    rows: row('na_not_held'),
  },
  {
    id: 'na_need_create',
    name: '没有现成信息需要另行制作',
    words: '没有现成信息(?:、?需要?另行制作)?',
    rows: row('na_need_create'),
  },
  {
    id: 'na_unclear',
    name: '补正后申请内容仍不明确',
    words: '补正后(?:申请)?内容?仍不明确',
    rows: row('na_unclear'),
  },
  {
    id: 'np_petition',
    name: '信访举报投诉类申请',
    words: '信访、?举报、?投诉类(?:申请)?',
    rows: row('np_petition'),
  },
  { id: 'np_duplicate', name: '重复申请', words: '重复申请', rows: row('np_duplicate') },
  { id: 'np_publication', name: '要求提供公开出版物', words: '提供公开出版物', rows: row('np_publication') },
  { id: 'np_mass', name: '无正当理由大量反复申请', words: '大量反复申请', rows: row('np_mass') },
  { id: 'oth_no_correction', name: '逾期不补正', words: '逾期[不未]补正', rows: row('oth_no_correction') },
  {
    id: 'oth_no_fee',
    name: '逾期未缴费',
    words: '逾期未(?:按收费通知要求)?缴(?:纳)?费用?',
    rows: row('oth_no_fee'),
  },
];
const GROUPS: readonly Outcome[] = [
  { id: 'granted', name: '予以公开', words: '(?<!不)(?:予以公开|同意公开|准予公开)', rows: row('granted') },
  { id: 'partial', name: '部分公开', words: '(?:予以)?部分(?:予以)?公开', rows: row('partial') },
  { id: 'deny', name: '不予公开', words: '不予(?:以)?公开|不同意公开|不公开', rows: group('deny') },
  { id: 'na', name: '无法提供', words: '无法提供', rows: group('na') },
  { id: 'np', name: '不予处理', words: '不予处理', rows: group('np') },
  { id: 'oth', name: '其他处理', words: '其他处理', rows: group('oth') },
];
/** Every outcome, each in a named group `r0…` or `g0…` of one expression. */
const ALL = [...REASONS, ...GROUPS];
const WORDS = new RegExp(ALL.map(({ words }) => `(${words})`).join('|'), 'g');
const AT_END = new RegExp(`^(?:处理|答复|决定|情形|类|告知|并|申请|政府信息|信息|[”"’])*${FILLER}$`);
const CONJUNCTION = /^(?:的)?(?:、|和|及|与|或|以及)(?:予以)?$/;
/** A reason that no row is named by: the figure may be but a part of the group's. */
const UNNAMED_REASON = /因|由于|为由|理由|属于?|依据/;

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

/** Reasons where any is named, else the groups; null where an unnamed reason makes the figure a mere part. */
function chosen(words: string, found: readonly Found[]): Found[] | null {
  const reasons = found.filter(isReason);
  if (reasons.length > 0) return together(words, reasons);
  return UNNAMED_REASON.test(words) ? null : together(words, found);
}

const outcomeRows = perForm(
  (form) => form.totals['t3.done_total.natural']?.map((id) => id.split('.')[1] ?? '') ?? [],
);

function cellsOf(form: Form, found: readonly Found[]): string[] {
  return outcomeRows(form)
    .filter((id) => found.some(({ outcome }) => outcome.rows(id)))
    .map((id) => `t3.${id}.total`);
}

function namedOf(form: Form, found: readonly Found[], certain: boolean): Named | undefined {
  const cells = cellsOf(form, found);
  if (cells.length === 0) return undefined;
  return {
    rule: 'CLAIM-OUTCOMES',
    subject: `outcomes.${found.map(({ outcome }) => outcome.id).join('+')}`,
    name: found.map(({ outcome }) => outcome.name).join('、'),
    sums: [plus(...cells)],
    certain,
  };
}

function fromLead({ lead }: Statement, form: Form): Named | undefined {
  const found = outcomesIn(lead);
  const last = found.at(-1);
  if (last === undefined || !AT_END.test(lead.slice(last.end))) return undefined;
  const kept = chosen(lead, found);
  return kept === null ? undefined : namedOf(form, kept, true);
}

function fromTrail({ trail, runsOn }: Statement, form: Form): Named | undefined {
  if (runsOn) return undefined;
  const found = outcomesIn(trail);
  if (found.length === 0) return undefined;
  const kept = chosen(trail, found);
  return kept === null ? undefined : namedOf(form, kept, found.length === 1);
}

/** Whether the list that a figure is part of is one of applications. */
function inRequestList({ passage, partOf }: Statement): boolean {
  if (partOf === undefined) return true;
  const whole = passage.figures[partOf];
  return whole !== undefined && /申请|受理|办结|答复|办理/.test(passage.text.slice(0, whole.end + 8));
}

/** Documents sorted by whether they may be disclosed, not applications: 主动公开30件、依申请公开5件、不予公开8件. */
const SORTED = /属性|主动公开[^，。；\d]{0,6}\d[^。；]{0,12}依申请(?:公开)?[^，。；\d]{0,4}\d/;
const UNITS: ReadonlySet<string> = new Set(['件', '条', '次', '份', '起', '宗', '例', '个', '项', '']);

/** What became of the applications: 予以公开 …件, 不予公开 …件, by row or by group. */
export const readOutcomes: Reader = (one, form) => {
  const bare = one.figure.unit === '' && one.partOf === undefined;
  if (!UNITS.has(one.figure.unit) || bare || !isAboutRequests(one) || !inRequestList(one)) return undefined;
  if (SORTED.test(one.passage.text)) return undefined;
  return fromLead(one, form) ?? fromTrail(one, form);
};
