import type { ReportData } from '../report';
import type { Claim } from './claim';
import type { ClaimContext } from './claims';
import { type Figure, isExact } from './figure';
import { countingPassages, type Passage } from './passages';
import { labelsOf, speaksElsewhere } from './standing';
import { statementAt } from './statement';

/** One quantity of the text itself, by the words that name it. */
export interface NamedQuantity {
  /** The words that name it, without time, the unit's own name, and the many ways to say 公开信息. */
  readonly key: string;
  readonly passage: Passage;
  readonly figure: Figure;
}

const COUNTED: ReadonlySet<string> = new Set(['条', '件', '篇', '期', '份', '次', '个', '场', '人次']);
const TIME =
  /(?:19|20)\d{2}年(?:度)?|(?:本|今|全|一)年(?:度|内|来)?|年内|年度|截至(?:目前|年底|\d+月\d+日)?|期间/g;
const SAID_MANY_WAYS: readonly (readonly [RegExp, string])[] = [
  [/栏目|板块/g, '专栏'],
  [/门户(?=网站)|官方(?=微|网)/g, ''],
  [/(?:政府|政务|各类|相关|有关)+(?=信息|网站)/g, ''],
  [/(?:主动|对外|及时|依法|累计|共计|总计|合计|共|已|通过|利用|依托|在|于|上|平台|的)/g, ''],
  [/公布|发布|公示|刊发|推送|更新/g, '公开'],
  [/消息|稿件/g, '信息'],
];
const SELF = /^(?:我|本|全)(?:局|委|办|镇|乡|街道|区|县|市|单位|机关|中心|院|校|部门|管委会)?/;
/** A channel or column with a name: 审计信息专栏, “湟中教育”微信公众号, 政府网站. */
export const CHANNEL = /专栏|公众号|网站|微博|视频号|抖音|头条|信箱|公报|公开栏|客户端|APP/;
/** The same in the words as written. */
const CHANNEL_SIGN =
  /专\s*栏|栏\s*目|板\s*块|公\s*众\s*号|网\s*站|微\s*博|视\s*频\s*号|抖\s*音|头\s*条|信\s*箱|公\s*报|公\s*开\s*栏|客\s*户\s*端|APP/;
/** Tells of the whole year by itself: what stands before it narrows nothing. */
const OWN_WHOLE = /^\s*(?:全年|年内|本年度?|\d{4}年度?|累计|共).{0,12}(?:通过|利用|依托|在)/;
/** Tells that the figure is of some part, theme or stretch of time. */
const PART =
  /其中|方面|领域|围绕|季度|月|上半年|下半年|涉及|分别|类|新增|原创|转载|转发|累计自|以来|重点|有关于|关于|一是|二是|三是|四是/;

function keyOf(words: string, own: readonly string[]): string {
  let key = words.replace(/\s/g, '');
  for (const name of own) key = key.replaceAll(name, '');
  key = key
    .replace(TIME, '')
    .replace(/^[，,、：:]+/, '')
    .replace(SELF, '');
  for (const [pattern, plain] of SAID_MANY_WAYS) key = key.replace(pattern, plain);
  return key.replace(/[，,。“”"'‘’（）()]/g, '');
}

/** The item's heading is no part of the passage that follows it: （一）主动公开情况。 is cut off by its own 。 */
const HEADING = /^\s*[(（][一二三四五六七八九十]{1,3}[)）][^，,。：:\d]{0,24}[：:]?/;

/** The last clause, where it names the channel itself: 门户网站审计信息专栏是主要平台，全年通过审计信息专栏公开政府信息16条. */
function ownClause(words: string): string {
  const clause = words.split(/[，,；;]/).at(-1) ?? '';
  return OWN_WHOLE.test(clause) && CHANNEL.test(clause) ? clause : words;
}

function quantityOf(passage: Passage, context: ClaimContext): NamedQuantity | undefined {
  const [figure] = passage.figures;
  if (figure === undefined || !COUNTED.has(figure.unit) || !isExact(figure) || figure.value === 0)
    return undefined;
  const before = passage.text.slice(0, figure.start);
  // Cheap, and most figures are of no channel: what the key leaves out of the words makes none.
  if (!CHANNEL_SIGN.test(before)) return undefined;
  const heading = /[：:]/.test(before) ? HEADING.exec(before) : null;
  const words = ownClause(heading === null ? before : before.slice(heading[0].length));
  if (words.length > 60 || PART.test(words) || speaksElsewhere(words, words, context.year)) return undefined;
  const key = keyOf(words, labelsOf(context.unit));
  if (!CHANNEL.test(key) || !/公开|信息/.test(key) || key.length < 4) return undefined;
  const trail = statementAt(passage, 0)?.trail ?? '';
  return { key: `${key}/${figure.unit}/${trail.replace(/^(?:政府|政务)?信息$/, '')}`, passage, figure };
}

/** Pairs of figures that count one named thing and differ: the first said, and the one that contradicts it. */
export function contradictions(report: ReportData, context: ClaimContext): [NamedQuantity, NamedQuantity][] {
  const first = new Map<string, NamedQuantity>();
  const pairs: [NamedQuantity, NamedQuantity][] = [];
  for (const passage of countingPassages(report)) {
    const one = quantityOf(passage, context);
    if (one === undefined) continue;
    const other = first.get(one.key);
    if (other === undefined) first.set(one.key, one);
    else if (other.figure.value !== one.figure.value) pairs.push([other, one]);
  }
  return pairs;
}

/** Claims of one table quantity that differ and that no table settles: both can't be right. */
export function rivalClaims(claims: readonly Claim[]): [Claim, Claim][] {
  const first = new Map<string, Claim>();
  const pairs: [Claim, Claim][] = [];
  for (const claim of claims) {
    if (!claim.certain || claim.rule === 'CLAIM-NONE' || claim.agrees !== null) continue;
    const key = `${claim.subject}/${claim.scope}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, claim);
    else if (other.number !== claim.number) pairs.push([other, claim]);
  }
  return pairs;
}
