import { foldWording } from '@/report/fold';
import type { KnownUnit } from '../known-unit';

/** Shorter endings (教育局) would fit by chance. */
const SHORTEST_ENDING = 5;

const namesOf = (unit: KnownUnit): string[] => [unit.name, ...unit.aliases].map(foldWording);

/** The unit of that name or alias; else the only one whose name ends so (湟中区教育局 for 西宁市湟中区教育局). */
function unitNamed(written: string, units: readonly KnownUnit[]): KnownUnit | null {
  const name = foldWording(written);
  const exact = units.find((unit) => namesOf(unit).includes(name));
  if (exact !== undefined) return exact;
  if (name.length < SHORTEST_ENDING) return null;
  const ending = units.filter((unit) => namesOf(unit).some((known) => known.endsWith(name)));
  return ending.length === 1 ? (ending[0] ?? null) : null;
}

/** The unit's name as the title writes it: what stands before the year and 政府信息公开. */
function nameInTitle(title: string): string | null {
  const folded = foldWording(title).replace(/^关于/, '');
  const name = folded.replace(/(关于)?(20\d\d|二[〇○零]..)?年?度?政府信息公开.*$/, '');
  return name === '' || name === folded ? null : name;
}

/** The unit named most often in the text; null where two are named equally often. */
function unitInText(text: string, units: readonly KnownUnit[]): KnownUnit | null {
  const folded = foldWording(text);
  const counted = units
    .map((unit) => ({
      unit,
      times: Math.max(...namesOf(unit).map((name) => (name === '' ? 0 : folded.split(name).length - 1))),
    }))
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times || b.unit.name.length - a.unit.name.length);
  const [first, second] = counted;
  return first === undefined || first.times === second?.times ? null : first.unit;
}

export interface UnitFound {
  /** As the file writes it. */
  readonly name: string | null;
  readonly code: string | null;
}

/** Whose report it is: by the title, else by the line 单位名称, else by who is named most in the text. */
export function findUnit(
  said: { title: string | null; unitLine: string | null; text: string },
  units: readonly KnownUnit[],
): UnitFound {
  const inTitle = said.title === null ? null : nameInTitle(said.title);
  const written = [inTitle, said.unitLine].filter((name) => name !== null);
  for (const name of written) {
    const unit = unitNamed(name, units);
    if (unit !== null) return { name, code: unit.code };
  }
  const named = unitInText(said.text, units);
  return { name: written[0] ?? named?.name ?? null, code: named?.code ?? null };
}
