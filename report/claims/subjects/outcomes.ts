import type { Form } from '../../forms/form';
import { perForm } from '../../forms/per-form';
import { FILLER, type Statement } from '../statement';
import { GROUPS, type Outcome, REASONS } from './outcome-words';
import { isAboutRequests, isOfOthers } from './request-words';
import { type Named, plus, type Reader } from './subject';

/** 公开7件，部分公开2件: the word alone, in a list of outcomes. Where all is 公开（含部分公开）, both. */
const BARE_GRANTED = /^(?:其中|已|依法|均|为|答复)*(?:主动)?公开(?:类|的)?$/;
const BARE_OTHER = /^(?:其中|作)*其[他它](?:情形|情况|类|方式)?$/;

/** Every outcome, each in a named group `r0…` or `g0…` of one expression. */
const ALL = [...REASONS, ...GROUPS];
const WORDS = new RegExp(ALL.map(({ words }) => `(${words})`).join('|'), 'g');
const AT_END = new RegExp(`^(?:处理|答复|决定|情形|类|告知|并|申请|政府信息|信息|[”"’])*${FILLER}$`);
const LABEL_END = new RegExp(`${FILLER}$`);
const DIVIDED = /分别(?!(?:作出?|做出|给予|为|是|有)?了?[^、和及与]*$)/;
const CONJUNCTION = /^(?:的)?(?:、|和|及|与|或|以及)(?:予以)?$/;
/** A reason that no row is named by: the figure may be but a part of the group's. */
const UNNAMED_REASON = /因|由于|为由|理由|属(?!于?(?:予以|同意|部分|不予公|无法提|不予处|其[他它]处))|依据/;
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

const outcomeTotals = perForm((form) => outcomeRows(form).map((row) => `t3.${row}.total`));

/** The totals of an outcome's rows. Made once: ids put together anew are looked up far slower. */
const totalsOf = perForm((form) => {
  const totals = outcomeTotals(form);
  const rows = outcomeRows(form);
  return new Map(ALL.map((outcome) => [outcome, totals.filter((_, at) => outcome.rows(rows[at] ?? ''))]));
});

/** In the form's order, each once. */
function cellsOf(form: Form, found: readonly Found[]): readonly string[] {
  const totals = totalsOf(form);
  const [one] = found;
  if (one !== undefined && found.length === 1) return totals.get(one.outcome) ?? [];
  const named = found.map(({ outcome }) => totals.get(outcome) ?? []);
  return outcomeTotals(form).filter((cell) => named.some((cells) => cells.includes(cell)));
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
const NAMES_ALL = /(?=.*不予公开)(?=.*无法提供)/;

function fromBareLead(lead: string, form: Form, text: string): Named | undefined {
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
  // 公开10件，其他4件: what is left of them, unless the other outcomes are named too.
  if (!BARE_OTHER.test(label) || (/其[他它]$/.test(label) && !NAMES_ALL.test(text))) return undefined;
  const rows = outcomeRows(form).filter((id) => id.startsWith('oth_'));
  return of('oth', '其他处理', [rows.map((id) => `t3.${id}.total`), ['t3.oth_other.total']]);
}

function fromLead({ lead, passage }: Statement, form: Form): Named | undefined {
  const found = outcomesIn(lead);
  const last = found.at(-1);
  if (last === undefined) return fromBareLead(lead, form, passage.text);
  if (DIVIDED.test(lead) || !AT_END.test(lead.slice(last.end))) return undefined;
  const choice = chosen(lead, found);
  const isNamed = found.some(isReason) || !UNNAMED_REASON.test(lead);
  return namedOf(form, choice, isNamed);
}

/** What was asked for is no outcome; 其余11件分别作了 has several. */
const NOT_TRAIL = /要求|请求|分别|关于|各/;

const OF_SOME =
  /(?:自然人|公民|个人|村民|居民|企业|公司|机构|组织|律师|网[上络]|信函|当面|邮寄|窗口|现场)(?:提[出交]|申请|递交)*的?$/;

function fromTrail({ passage, lead, trail, runsOn }: Statement, form: Form): Named | undefined {
  const found = outcomesIn(trail);
  // 法律服务机构的2件均已公开: of some applicants' alone.
  if (OF_SOME.test(lead)) return undefined;
  if (!runsOn && found.length === 0 && BARE_GRANTED.test(trail))
    return fromBareLead(trail, form, passage.text);
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

const AND_PARTIAL = /^\s*[(（](?:其中)?(?:含|包括|包含)?部分公开/;
/** 予以公开4件（含部分公开1件）: both rows. */
function withPartial({ passage, figure }: Statement, named: Named | undefined): Named | undefined {
  const behind = passage.text.slice(figure.end, figure.end + 12);
  if (named?.subject !== 'outcomes.granted' || !AND_PARTIAL.test(behind)) return named;
  return { ...named, sums: [plus('t3.granted.total', 't3.partial.total'), ...named.sums] };
}

/** Documents sorted by whether they may be disclosed, not applications: 主动公开30件、依申请公开5件、不予公开8件. */
const SORTED = /属性|主动公开[^，。；\d]{0,6}\d[^。；]{0,12}依申请(?:公开)?[^，。；\d]{0,4}\d/;
const UNITS: ReadonlySet<string> = new Set(['件', '条', '次', '份', '起', '宗', '例', '个', '项', '']);

/** What became of the applications: 予以公开 …件, 不予公开 …件, by row or by group. */
export const readOutcomes: Reader = (one, form) => {
  const bare = one.figure.unit === '' && one.partOf === undefined;
  if (!UNITS.has(one.figure.unit) || bare || !isAboutRequests(one) || !inRequestList(one)) return undefined;
  if (SORTED.test(one.passage.text)) return undefined;
  const named = withPartial(one, fromLead(one, form) ?? fromTrail(one, form));
  return named === undefined || isOfOthers(one) ? undefined : named;
};
