import { placeName } from '../place';
import { quote } from '../quote';
import type { ReportData } from '../report';
import { type HashSet, hashSetOf } from '../similarity/hash-set';
import { overlapOf } from '../similarity/overlap';
import { shinglesOf } from '../similarity/shingles';
import { passing, sieveOf } from '../similarity/sieve';
import type { UnitRecord } from '../unit-record';
import { failing, notAssessed, ofNoticeInForce, type Rule, type Subject, type Violation } from './rule';

/** The sections that are written, not filled in. */
const WRITTEN = ['1', '5'] as const;
type Written = (typeof WRITTEN)[number];
type Texts = Pick<ReportData['sections'], Written>;

/** From this share on, a text is called the same. */
const SAME = 0.85;
/** Texts with fewer shingles than this are formulas that anybody would write alike. */
const SHORTEST = 30;

/** A text that a section is compared with. */
interface Earlier {
  readonly key: string;
  /** Whose it is, in words: 上年报告, or the unit. */
  readonly whose: string;
  readonly texts: Texts;
  readonly names: readonly string[];
}

/** The text's shingles, with its unit's own names left out: a copy with the name replaced is a copy. */
const shinglesIn = (text: string, names: readonly string[]): Uint32Array =>
  shinglesOf(names.reduce((all, name) => all.replaceAll(name, ''), text));

/** The shingles of a text that others are compared with. */
interface Shingles {
  readonly text: string;
  readonly set: HashSet;
  readonly sieve: Uint32Array;
}

/** Last year's texts and other units' stay the same while this report is typed. */
const known = new WeakMap<Texts, Map<string, Shingles>>();

function shinglesBefore({ texts, names }: Earlier, section: Written): Shingles {
  const text = texts[section];
  const kept = known.get(texts) ?? new Map<string, Shingles>();
  known.set(texts, kept);
  const key = `${section}/${names.join('/')}`;
  const found = kept.get(key);
  if (found?.text === text) return found;
  const hashes = shinglesIn(text, names);
  const made = { text, set: hashSetOf(hashes), sieve: sieveOf(hashes) };
  kept.set(key, made);
  return made;
}

const namesOf = ({ name, aliases }: Pick<UnitRecord, 'name' | 'aliases'>) =>
  [name, ...aliases].filter((one) => one !== '').sort((a, b) => b.length - a.length);

/** Last year's text first; of the other units' only one is told. */
function earlierTexts({ context }: Subject): Earlier[] {
  const { lastYear, otherReports, year, unit } = context;
  const last = lastYear
    ? [
        {
          key: 'last-year',
          whose: `本单位${year - 1}年度报告`,
          texts: lastYear.sections,
          names: namesOf(unit),
        },
      ]
    : [];
  const others = (otherReports ?? [])
    .filter((other) => other.unit !== unit.name)
    .map((other) => ({
      key: 'other-unit',
      whose: `${other.unit}的报告`,
      texts: other.sections,
      names: [other.unit],
    }));
  return [...last, ...others];
}

function violationOf({ form }: Subject, section: Written, { key, whose }: Earlier, share: number): Violation {
  const place = { kind: 'section' as const, section };
  const percent = Math.floor(share * 100);
  const name = quote(placeName(form, place));
  return {
    place,
    key: `${key}/${key === 'last-year' ? '' : whose}`,
    title: `${name}与${whose}有${percent}%相同`,
    message: `${name}与${whose}的同一部分有${percent}%相同（标点、数字和单位名称不计）。请按本年度的实际情况重新撰写；确需沿用的，请说明。`,
    found: `${percent}%相同`,
    expected: `低于${SAME * 100}%`,
  };
}

/** Those of the earlier texts that are as much alike as a copy is, and how much. */
function copied(own: Uint32Array, section: Written, earlier: readonly Earlier[]) {
  let ownSet: HashSet | undefined;
  return earlier.flatMap((one) => {
    const theirs = shinglesBefore(one, section);
    // Most are told from copies by this, without making a set of the own text.
    if (passing(theirs.sieve, own) < SAME * theirs.set.members.length) return [];
    ownSet ??= hashSetOf(own);
    const { share } = overlapOf(ownSet, theirs.set);
    return ownSet.members.length >= SHORTEST && share >= SAME ? [{ one, share }] : [];
  });
}

/** The text most like this section, of those that are as much alike as a copy is. */
function copyOf(subject: Subject, section: Written, earlier: readonly Earlier[]): Violation[] {
  if (earlier.length === 0) return [];
  const own = shinglesIn(subject.report.sections[section], namesOf(subject.context.unit));
  const copies = copied(own, section, earlier);
  return ['last-year', 'other-unit'].flatMap((kind) => {
    const best = copies.filter(({ one }) => one.key === kind).sort((a, b) => b.share - a.share)[0];
    return best === undefined ? [] : [violationOf(subject, section, best.one, best.share)];
  });
}

/** Why the rule could not compare all that it is meant to. */
function gap({ context: { lastYear, otherReports } }: Subject): string | undefined {
  if (!lastYear) return '没有上年的报告可供比较';
  return otherReports === undefined ? '没有其他单位的报告可供比较' : undefined;
}

/** Section 1 or 5 is 85 % or more the same as in the unit's last report, or in another unit's. */
export const yearCopy: Rule = {
  id: 'YEAR-COPY',
  severity: 'W',
  reads: ['section1', 'section5'],
  basis: ofNoticeInForce('第一、五部分'),
  check(subject) {
    const earlier = earlierTexts(subject);
    const violations = WRITTEN.flatMap((section) => copyOf(subject, section, earlier));
    const why = gap(subject);
    return why === undefined ? failing(violations) : { ...notAssessed(why), violations };
  },
};
