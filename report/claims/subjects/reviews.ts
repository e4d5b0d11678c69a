import type { CellSum } from '../claim';
import { isForeign, isWider } from '../foreign';
import { FILLER, type Statement } from '../statement';
import { less, type Named, plus, type Reader } from './subject';

const OUTCOMES = (
  [
    ['upheld', '结果维持', '(?<!未)维持(?:原行政行为|原具体行政行为|原决定|原判|判决)?'],
    [
      'corrected',
      '结果纠正',
      '(?:被|判决|予以)*纠正|(?<!未)撤销(?:原行政行为|原答复)?|确认违法|责令(?:重新(?:作出)?答复|限期答复|履行)',
    ],
    ['other', '其他结果', '其[他它]结果'],
    [
      'pending',
      '尚未审结',
      '(?:尚|还|仍)?未(?:审结|办结|结案|审理完毕)|(?:正在|尚在|仍在|还在)?审理(?:之)?中|(?:正|尚|仍|还)在审理|待审|在审',
    ],
  ] as const
).map(([id, name, words]) => ({
  id,
  name,
  before: new RegExp(`(?:${words})(?:的)?${FILLER}$`),
  after: new RegExp(
    `^(?:案件|已|均|被|获|予以|经?复议机关|法院|判决|裁定|结果|为|是|决定|目前)*(?:${words})`,
  ),
}));
/** Which cases: reviews, suits brought directly, suits after a review, or suits of both kinds. */
const KINDS =
  /(未经复议|直接起诉)|(复议后|经过?复议(?:后|再|又)?|先复议)(?=.{0,4}(?:起诉|诉讼))|((?<!民事|刑事)诉讼|应诉|被(?:提)?起诉|被诉)|(复议)/g;
const GROUPS = {
  rec: ['rec'],
  suit: ['dir', 'post'],
  dir: ['dir'],
  post: ['post'],
  all: ['rec', 'dir', 'post'],
} as const;
type Kind = keyof typeof GROUPS;
const NAMES: Readonly<Record<Kind, string>> = {
  rec: '行政复议',
  suit: '行政诉讼',
  dir: '未经复议直接起诉的行政诉讼',
  post: '复议后起诉的行政诉讼',
  all: '行政复议、行政诉讼',
};

/** The organ's own cases, not those that it hears or answers for others; later stages count nothing new. */
const NOT_OWN =
  /(?:办理|审理|受理|承办|审结|收到)(?:的)?(?:各类)?行政复议|行政复议(?:机构|机关|委员会|局|应诉工作|案件审理)|败诉|胜诉|二审|再审|上诉|一审|出庭|应诉率|培训|普法|规范化/;
const DISCLOSURE = /信息公开|依申请|申请公开|政务公开/;

const at = (group: string, outcome: string) => `t4.${group}.${outcome}`;

/** 发生行政诉讼27件（直接起诉15件，经复议后起诉12件），纠正1件: what a closed bracket says ends with it. */
const withoutClosed = (words: string): string => words.replace(/[(（][^()（）]*[)）]/g, '');

function kindOf(words: string): Kind | undefined {
  let kind: Kind | undefined;
  let end = -9;
  const open = withoutClosed(words);
  for (const match of open.matchAll(KINDS)) {
    const next: Kind = match[1] ? 'dir' : match[2] ? 'post' : match[3] ? 'suit' : 'rec';
    const between = open.slice(end, match.index);
    const joined =
      kind === 'rec' && next === 'suit' && /^(?:案件)?(?:、|和|及|与|或|以及)?(?:行政)?$/.test(between);
    kind = joined && end >= 0 ? 'all' : next;
    end = match.index + match[0].length;
  }
  return kind;
}

const TOTAL_BEFORE = new RegExp(`(?:复议|诉讼|起诉|应诉)(?:的|申请|案件|案)*${FILLER}$`);
const TOTAL_AFTER =
  /^(?:因|涉及|涉|有关|关于|的|政府|信息|公开|政务|工作|引发|引起|产生|导致|答复书?|告知书|申请人?|被|不服|提起|提出|起|而|案件|属|为|是|进入|经历)*(?:行政)?(?:复议|诉讼|起诉)|^(?:未经复议)?直接(?:提起)?(?:行政)?(?:起诉|诉讼)|^经?复议后?(?:提起)?(?:行政)?(?:起诉|诉讼)/;

/** The two ways of suing that the table tells apart: as parts of the suits too. */
const SUIT_WAY = /^(?:未经复议)?直接|^经?复议后?(?:提起)?(?:行政)?(?:起诉|诉讼)/;

function named(kind: Kind, subject: string, name: string, sums: Named['sums']): Named {
  return { rule: 'CLAIM-REVIEW', subject: `reviews.${kind}.${subject}`, name, sums, certain: true };
}

/** All of the kind; of 收到行政复议9件，已全部审结 perhaps without those pending. */
function total(kind: Kind, isClosed = false): Named {
  const groups = GROUPS[kind];
  const totals = groups.map((group) => at(group, 'total'));
  const pending = groups.map((group) => at(group, 'pending'));
  const sums = isClosed ? [plus(...totals), less(totals, ...pending)] : [plus(...totals)];
  return named(kind, 'total', NAMES[kind], sums);
}

/** All that are not pending. */
const CLOSED = '(?<![未尚待])(?:审结|审理完毕|结案)';
const CLOSED_BEFORE = new RegExp(`${CLOSED}(?:的)?${FILLER}$`);
const CLOSED_AFTER = new RegExp(`^(?:案件|已|均|现)*${CLOSED}`);
const closedSum = (kind: Kind): CellSum =>
  less(
    GROUPS[kind].map((group) => at(group, 'total')),
    ...GROUPS[kind].map((group) => at(group, 'pending')),
  );

function outcome({ lead, trail, runsOn }: Statement, kind: Kind): Named | undefined {
  // 直接起诉41件，复议后起诉26件，判决纠正合计5件: of the last kind, or of all suits.
  const kinds = kind === 'dir' || kind === 'post' ? [kind, 'suit' as const] : [kind];
  if (CLOSED_BEFORE.test(lead) || (!runsOn && CLOSED_AFTER.test(trail)))
    return named(kind, 'closed', `${NAMES[kind]}审结`, kinds.map(closedSum));
  for (const { id, name, before, after } of OUTCOMES)
    if (before.test(lead) || (!runsOn && after.test(trail))) {
      const sums = kinds.map((one) => plus(...GROUPS[one].map((group) => at(group, id))));
      return named(kind, id, `${NAMES[kind]}${name}`, sums);
    }
  return undefined;
}

const PART_OF_OURS = new RegExp(
  `^其中(?:[涉因属为及于]|有关)*(?:政府)?信息公开(?:工作|引发|方面|类|案件|的|申请|答复)*${FILLER}$`,
);
/** Of 复议, 诉讼 and 起诉: told first, nearly all passages being of something else. */
const CASE_SIGN = /[议诉]/;
const UNITS: ReadonlySet<string> = new Set(['件', '起', '宗', '例', '次', '件次', '个', '项', '']);

/** Whether the passage, or the paragraph it goes on with, tells of disclosure cases. */
const ofDisclosure = ({ passage }: Statement): boolean =>
  passage.section === '4' || DISCLOSURE.test(passage.text) || passage.topics[0]?.[1] !== 'other';

/** How many reviews and suits there were, and with what result. */
export const readReviews: Reader = (one) => {
  const named = readCase(one);
  if (named === undefined || isForeign(one.passage, one.figure.start, 'cases') || isWider(one))
    return undefined;
  return ofDisclosure(one) ? named : { ...named, certain: false };
};

const readCase = (one: Statement): Named | undefined => {
  const { passage, figure, lead, trail, runsOn } = one;
  if (!CASE_SIGN.test(passage.text)) return undefined;
  const before = passage.text.slice(0, figure.start).replace(/\s/g, '');
  if (!/复议|诉讼|起诉/.test(before + trail)) return undefined;
  if (!UNITS.has(figure.unit) || (figure.unit === '' && one.partOf === undefined)) return undefined;
  if (NOT_OWN.test(before + trail)) return undefined;
  // 复议和诉讼分别为3件和1件: the name that the figure belongs to.
  const kind = (before.includes('分别') ? kindOf(lead) : undefined) ?? kindOf(before);
  // 参加行政诉讼36件，其中涉及信息公开4件: the kind is the whole's.
  if (one.partOf !== undefined && PART_OF_OURS.test(lead) && kind === 'suit') return total(kind);
  // 行政复议9件已审结: the figure is the total; 已审结 leaves out those pending.
  if (TOTAL_BEFORE.test(lead) && kind !== undefined)
    return pendingOf(one, kind) ?? total(kind, /审结|结案|办结/.test(passage.text));
  const result = kind === undefined ? undefined : outcome(one, kind);
  if (result !== undefined) return result;
  const later = kindOf(trail);
  if (runsOn || later === undefined || !TOTAL_AFTER.test(trail)) return undefined;
  if (one.partOf !== undefined && !SUIT_WAY.test(trail)) return undefined;
  // 1件因信息公开引发的复议案件被纠正: those with that result.
  const rest = trail.replace(TOTAL_AFTER, '');
  return outcome({ ...one, lead: '', trail: rest }, later) ?? total(later);
};

/** 诉讼3件审理中: the total, or those pending. */
function pendingOf({ trail, runsOn }: Statement, kind: Kind): Named | undefined {
  if (runsOn || !/审理中|正在审理|未审结/.test(trail)) return undefined;
  const groups = GROUPS[kind];
  return named(kind, 'total', NAMES[kind], [
    plus(...groups.map((group) => at(group, 'total'))),
    plus(...groups.map((group) => at(group, 'pending'))),
  ]);
}
