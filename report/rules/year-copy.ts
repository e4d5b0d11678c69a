import { placeName } from '../place';
import { quote } from '../quote';
import type { ReportData } from '../report';
import { hashSetOf } from '../similarity/hash-set';
import {
  isLongEnough,
  type Namesake,
  nameless,
  nearShare,
  type Shingles,
  WRITTEN_SECTIONS,
  type WrittenSection,
} from '../similarity/near-text';
import { shinglesOf } from '../similarity/shingles';
import { missing, sieveOf } from '../similarity/sieve';
import { failing, notAssessed, ofNoticeInForce, type Rule, type Subject, type Violation } from './rule';

type Texts = Pick<ReportData['sections'], WrittenSection>;

/** From this share on, a text is called the same. */
const SAME = 0.85;

/** A text that a section is much like. */
interface Near {
  readonly key: 'last-year' | 'other-unit';
  /** Whose it is, in words: 上年报告, or the unit. */
  readonly whose: string;
  readonly share: number;
}

/** Last year's text as this year's is compared with it. */
interface Before {
  readonly text: string;
  readonly shingles: Shingles;
  readonly sieve: Uint32Array;
}

/** Last year's texts stay the same while this report is typed. */
const known = new WeakMap<Texts, Map<string, Before>>();

function lastYearsText(texts: Texts, section: WrittenSection, of: Namesake): Before {
  const text = texts[section];
  const kept = known.get(texts) ?? new Map<string, Before>();
  known.set(texts, kept);
  const key = `${section}/${of.name}/${of.aliases.join('/')}`;
  const found = kept.get(key);
  if (found?.text === text) return found;
  const hashes = shinglesOf(nameless(text, of));
  const made = { text, shingles: hashSetOf(hashes), sieve: sieveOf(hashes) };
  kept.set(key, made);
  return made;
}

/**
 * Whether a text can't be the same as last year's, by some of its shingles: with so many of last year's in common at the
 * most, and so many others, the share of the longer text stays below SAME.
 */
const isOther = ({ shingles, sieve }: Before, some: Uint32Array): boolean =>
  missing(sieve, some) > shingles.members.length * (1 / SAME - 1);

/** How much of a text is looked at first, beside a last year's of so many shingles: a new text is told by its beginning. */
const BEGINNING = (shingles: number): number => 200 + shingles / 2;

/** The text's beginning, up to a sentence's end, since no unit's name reaches over one. */
const beginningOf = (text: string, length: number): string => {
  if (length >= text.length) return text;
  return text.slice(0, text.lastIndexOf('。', length) + 1);
};

/** The share that is the same as last year's; 0 where it is told to be below SAME without measuring it. */
function shareOf(before: Before, text: string, unit: Namesake): number {
  const { members } = before.shingles;
  if (isOther(before, shinglesOf(nameless(beginningOf(text, BEGINNING(members.length)), unit)))) return 0;
  const hashes = shinglesOf(nameless(text, unit));
  if (hashes.length < SAME * members.length || isOther(before, hashes)) return 0;
  const own = hashSetOf(hashes);
  return isLongEnough(own) ? nearShare(own, before.shingles) : 0;
}

function lastYears({ report, context }: Subject, section: WrittenSection): Near[] {
  const { lastYear, year, unit } = context;
  if (!lastYear) return [];
  const before = lastYearsText(lastYear.sections, section, unit);
  const share = shareOf(before, report.sections[section], unit);
  return share === 0 ? [] : [{ key: 'last-year', whose: `本单位${year - 1}年度报告`, share }];
}

/** Of the other units' texts only the one most alike is told. */
function otherUnits({ context: { nearTexts, unit } }: Subject, section: WrittenSection): Near[] {
  const [nearest] = (nearTexts ?? [])
    .filter((near) => near.section === section && near.unit !== unit.name)
    .sort((a, b) => b.share - a.share);
  if (nearest === undefined) return [];
  return [{ key: 'other-unit', whose: `${nearest.unit}的报告`, share: nearest.share }];
}

/** Another unit's text is measured where it is kept: on the server, with what was last saved. */
const MEASURED: Readonly<Record<Near['key'], string>> = {
  'last-year': '标点、数字和单位名称不计',
  'other-unit': '按已保存的内容比对，标点、数字和单位名称不计',
};

function violationOf({ form }: Subject, section: WrittenSection, { key, whose, share }: Near): Violation {
  const place = { kind: 'section' as const, section };
  const percent = Math.floor(share * 100);
  const name = quote(placeName(form, place));
  return {
    place,
    key: `${key}/${key === 'last-year' ? '' : whose}`,
    title: `${name}与${whose}有${percent}%相同`,
    message: `${name}与${whose}的同一部分有${percent}%相同（${MEASURED[key]}）。请按本年度的实际情况重新撰写；确需沿用的，请说明。`,
    found: `${percent}%相同`,
    expected: `低于${SAME * 100}%`,
  };
}

/** Why the rule could not compare all that it is meant to. */
function gap({ context: { lastYear, nearTexts } }: Subject): string | undefined {
  if (!lastYear) return '没有上年的报告可供比较';
  return nearTexts === undefined ? '没有其他单位的报告可供比较' : undefined;
}

/** Section 1 or 5 is 85 % or more the same as in the unit's last report, or in another unit's. */
export const yearCopy: Rule = {
  id: 'YEAR-COPY',
  severity: 'W',
  reads: ['section1', 'section5'],
  basis: ofNoticeInForce('第一、五部分'),
  check(subject) {
    const violations = WRITTEN_SECTIONS.flatMap((section) =>
      [...lastYears(subject, section), ...otherUnits(subject, section)]
        .filter(({ share }) => share >= SAME)
        .map((near) => violationOf(subject, section, near)),
    );
    const why = gap(subject);
    return why === undefined ? failing(violations) : { ...notAssessed(why), violations };
  },
};
