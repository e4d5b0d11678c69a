import { copiesAmong } from '@/report/similarity/copies-among';
import {
  isLongEnough,
  type NearText,
  namelessShingles,
  nearShare,
  WRITTEN_SECTIONS,
  type WrittenSection,
} from '@/report/similarity/near-text';
import { type Located, unitKey } from './located';

/** Copies whose unit's name was replaced are found below the rule's own 85 %, and measured with the names left out. */
const NEAR = 0.75;

const shinglesIn = ({ loaded, unit }: Located, section: WrittenSection) =>
  namelessShingles(loaded.report.sections[section], unit.record);

/** What is near to what, both ways, in one section. */
function nearIn(files: readonly Located[], section: WrittenSection): [Located, Located, NearText][] {
  const texts = files.map(({ loaded }, at) => ({ key: String(at), text: loaded.report.sections[section] }));
  return copiesAmong(texts, { share: NEAR }).flatMap(({ left, right }) => {
    const [one, other] = [files[Number(left)], files[Number(right)]];
    if (!one || !other || !isOther(one, other)) return [];
    const [ours, theirs] = [shinglesIn(one, section), shinglesIn(other, section)];
    if (!isLongEnough(ours) || !isLongEnough(theirs)) return [];
    const share = nearShare(ours, theirs);
    const near = ({ unit }: Located): NearText => ({ section, unit: unit.record.name, share });
    return [
      [one, other, near(other)],
      [other, one, near(one)],
    ];
  });
}

const isOther = (one: Located, other: Located): boolean =>
  other.year === one.year && unitKey(other.unit) !== unitKey(one.unit);

/**
 * For each file, the other units' texts of the same year that its section 1 or 5 is much like; undefined where no other
 * unit's report is there to compare with.
 */
export function neighboursOf(files: readonly Located[]): (readonly NearText[] | undefined)[] {
  const near = WRITTEN_SECTIONS.flatMap((section) => nearIn(files, section));
  return files.map((file) =>
    files.some((other) => isOther(file, other))
      ? near.flatMap(([one, , text]) => (one === file ? [text] : []))
      : undefined,
  );
}
