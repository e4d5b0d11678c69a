import { foldWording } from '@/report/fold';
import type { SectionId, TableId } from '@/report/ids';
import { CATALOGUE } from '@/report/rules/catalogue';
import type { Lacking } from './loaded';
import type { JudgedUnit } from './units';

interface Need {
  readonly rules: RegExp;
  /** Every one of them. */
  readonly sections?: readonly SectionId[];
  readonly tables?: readonly TableId[];
  /** Some text at all: what is there is judged. */
  readonly prose?: true;
}

/** The sections that are written, not filled in. */
const PROSE: readonly SectionId[] = ['1', '5', '6'];

/** What a rule has to see before it may pass: without it the rule is 'not assessed'. */
const NEEDS: readonly Need[] = [
  { rules: /^FORM-(VERSION|LABELS|SHAPE|PLACE)$|^CELL-(EMPTY|TYPE)$/, tables: ['t2', 't3', 't4'] },
  { rules: /^CELL-(SCOPE|POWER)$|^FEE-UNIT$|^YEAR-(IN-FORCE|STOCK)$|^CLAIM-TABLE2$/, tables: ['t2'] },
  { rules: /^T3-|^YEAR-CARRY$|^CLAIM-(REQUESTS|OUTCOMES|NONE|ABSOLUTE)$/, tables: ['t3'] },
  { rules: /^T4-|^CLAIM-(REVIEW|NONE|ABSOLUTE)$/, tables: ['t4'] },
  { rules: /^YEAR-JUMP$/, tables: ['t2', 't3', 't4'] },
  { rules: /^T3-FEE$/, sections: ['6'] },
  { rules: /^FORM-SUBITEMS$/, sections: ['1'] },
  { rules: /^TEXT-EMPTY$/, sections: ['1', '5', '6'] },
  { rules: /^YEAR-COPY$/, sections: ['1', '5'] },
  { rules: /^(CLAIM|SUM|TEXT|PII)-|^(PERCENT|SELF)$|^FORM-(BASIS|LEFTOVER)$/, prose: true },
  { rules: /^FORM-SECTIONS$/, sections: ['1', '2', '3', '4', '5', '6'] },
];

const without = (parts: readonly string[] | undefined, lacking: readonly string[]): boolean =>
  (parts ?? []).some((part) => lacking.includes(part));

const isUnmet = ({ sections, tables, prose }: Need, lacking: Lacking): boolean =>
  without(sections, lacking.sections) ||
  without(tables, lacking.tables) ||
  (prose === true && PROSE.every((section) => lacking.sections.includes(section)));

/** The rules that can't be assessed, or not wholly, for what the file lacks. */
export function unassessedFor(lacking: Lacking): string[] {
  const unmet = NEEDS.filter((need) => isUnmet(need, lacking));
  const titled = lacking.title ? ['FORM-TITLE'] : [];
  const ids = CATALOGUE.map(({ id }) => id).filter((id) => unmet.some(({ rules }) => rules.test(id)));
  return [...titled, ...ids];
}

/** Rules whose findings mean nothing while these sections are missing: they conclude from what is not said. */
export function silencedFor({ sections, title }: Lacking): string[] {
  return [
    ...(title ? ['FORM-TITLE'] : []),
    ...(sections.includes('6') ? ['T3-FEE'] : []),
    ...(without(PROSE, sections) ? ['FORM-SUBITEMS'] : []),
  ];
}

/** A name that says where the unit is: without it nobody knows whether 我县 is right. */
const PLACED = /[省市区县州旗镇乡]/;

/** Rules that judge by what is not known of the unit: its powers, its level, its name. */
export function unknownFor({ record, known }: JudgedUnit): string[] {
  if (known) return [];
  const name = foldWording(record.name);
  return [
    'CELL-SCOPE',
    'CELL-POWER',
    ...(name === '' ? ['FORM-TITLE'] : []),
    ...(PLACED.test(name) ? [] : ['TEXT-UNIT']),
  ];
}
