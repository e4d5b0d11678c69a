import { foldWording } from '@/report/fold';
import type { KnownUnit } from '../known-unit';
import { unitShortened } from './short-names';

/** Shorter endings (教育局) would fit by chance. */
const SHORTEST_ENDING = 5;

const namesOf = (unit: KnownUnit): string[] => [unit.name, ...unit.aliases].map(foldWording);

/** The unit of that name or alias; else the only one whose name ends so (湟中区教育局 for 西宁市湟中区教育局). */
function unitNamed(written: string, units: readonly KnownUnit[]): KnownUnit | null {
  const name = foldWording(written);
  const exact = units.filter((unit) => namesOf(unit).includes(name));
  // 城关镇人民政府 is the short name of two towns.
  if (exact.length > 0) return exact.length === 1 ? (exact[0] ?? null) : null;
  if (name.length >= SHORTEST_ENDING) {
    const ending = units.filter((unit) => namesOf(unit).some((known) => known.endsWith(name)));
    if (ending.length > 0) return ending.length === 1 ? (ending[0] ?? null) : null;
  }
  return unitShortened(name, units);
}

/** Whether a title names one of the units. */
export function namesUnit(title: string, units: readonly KnownUnit[]): boolean {
  const name = nameInTitle(title);
  return name !== null && unitNamed(name, units) !== null;
}

const YEAR = '(?:20\\d\\d|二[〇○零0oO]..)年?度?';
const BEFORE_NAME = new RegExp(`^(?:关于)?(?:[(（]?${YEAR}[)）]?)?(?:关于)?`);
const AFTER_NAME = new RegExp(`(?:关于)?(?:[(（]?${YEAR}[)）]?|年?度)?的?政府信息公开.*$`);

/** The unit's name as the title writes it: what stands before 政府信息公开, without the year before or behind it. */
function nameInTitle(title: string): string | null {
  const folded = foldWording(title);
  const name = folded.replace(BEFORE_NAME, '').replace(AFTER_NAME, '');
  return name === '' || name === folded ? null : name;
}

/** By unit, its names without the city (湟中区教育局), where such a name is of one unit only. */
function bareNames(units: readonly KnownUnit[]): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, Set<string>>();
  for (const unit of units) {
    for (const name of namesOf(unit)) {
      const bare = name.replace(/^[^市]{2,4}市(?=.)/, '');
      if (bare.length >= SHORTEST_ENDING) owners.set(bare, (owners.get(bare) ?? new Set()).add(unit.code));
    }
  }
  const bareOf = new Map<string, string[]>();
  for (const [bare, [code, other]] of owners) {
    if (code !== undefined && other === undefined) bareOf.set(code, [...(bareOf.get(code) ?? []), bare]);
  }
  return bareOf;
}

/** A report names its own unit again and again; one named but once, or hardly more often than another, may be any. */
const OFTEN = { times: 2, ahead: 2 };

/** The unit named by far the most often in the text; null where that is not clear. */
function unitInText(text: string, units: readonly KnownUnit[]): KnownUnit | null {
  const folded = foldWording(text);
  const times = (name: string) => (name === '' ? 0 : folded.split(name).length - 1);
  const bare = bareNames(units);
  const counted = units
    .map((unit) => {
      const names = [...namesOf(unit), ...(bare.get(unit.code) ?? [])];
      return { unit, times: Math.max(...names.map(times)) };
    })
    .filter((one) => one.times > 0)
    .sort((a, b) => b.times - a.times || b.unit.name.length - a.unit.name.length);
  const [first, second] = counted;
  if (first === undefined || first.times < OFTEN.times) return null;
  return first.times >= OFTEN.ahead * (second?.times ?? 0) ? first.unit : null;
}

/** What stands for the own name where a form or a template was not filled in: it names nobody. */
const NO_NAME = /^(?:[本我该](?:单位|机关|局|委|办|厅|镇|乡|街道)|[x×*_某○〇]+.{0,6})$/iu;

export interface UnitFound {
  /** As the file writes it. */
  readonly name: string | null;
  readonly code: string | null;
}

/**
 * Whose report it is: by the title, else by the line 单位名称. Only where neither names anybody, by who is named most in
 * the text: a name that is none of the units' is not to be taken for another's.
 */
export function findUnit(
  said: { title: string | null; unitLine: string | null; text: string },
  units: readonly KnownUnit[],
): UnitFound {
  const inTitle = said.title === null ? null : nameInTitle(said.title);
  const written = [inTitle, said.unitLine].filter(
    (name) => name !== null && !NO_NAME.test(foldWording(name)),
  );
  for (const name of written) {
    const unit = name === null ? null : unitNamed(name, units);
    if (unit !== null) return { name, code: unit.code };
  }
  const [name] = written;
  if (name !== undefined) return { name, code: null };
  const named = unitInText(said.text, units);
  return { name: named?.name ?? null, code: named?.code ?? null };
}
