import { foldWidth } from '../fold';

/** The names by which thousands of units are told apart in one look. */
interface Register {
  readonly names: ReadonlySet<string>;
  /** How long they are. */
  readonly lengths: readonly number[];
  /** What they begin with, two characters each: nearly every place of a text is told by these to have no name. */
  readonly beginnings: ReadonlySet<string>;
}

/** 湟中区教育局 of 西宁市湟中区教育局. */
const withoutCity = (name: string): string[] => {
  const [, rest] = /^[\u4e00-\u9fa5]{2,3}市(.{2,4}[区县].{2,})$/.exec(name) ?? [];
  return rest === undefined ? [] : [rest];
};

const beginning = (text: string, at = 0): string => text.slice(at, at + 2);

const registers = new WeakMap<readonly string[], Register>();

/** The same list of names serves every check of a draft. */
function registerOf(units: readonly string[]): Register {
  const kept = registers.get(units);
  if (kept !== undefined) return kept;
  const full = units.map(foldWidth).filter((name) => name !== '');
  const names = new Set([...full, ...full.flatMap(withoutCity)]);
  const register = {
    names,
    lengths: [...new Set([...names].map(({ length }) => length))],
    beginnings: new Set([...names].map((name) => beginning(name))),
  };
  registers.set(units, register);
  return register;
}

const NO_NAMES: readonly string[] = [];

/**
 * The names of units that begin at an offset of a text, full or without the city's; one may hold another.
 *
 * @param units full names
 * @param text with widths folded
 */
export function unitsNamedAt(units: readonly string[], text: string, at: number): readonly string[] {
  const { names, lengths, beginnings } = registerOf(units);
  if (!beginnings.has(beginning(text, at))) return NO_NAMES;
  const fitting = lengths.filter((length) => at + length <= text.length);
  return fitting.map((length) => text.slice(at, at + length)).filter((name) => names.has(name));
}
