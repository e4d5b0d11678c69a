/** What a unit may be called. */
export interface Named {
  name: string;
  shortName: string;
  aliases: readonly string[];
}

const squeeze = (text: string) => text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();

/** True where every character of `asked` stands in `text`, in that order: 湟中教育局 finds 西宁市湟中区教育局. */
function inOrder(text: string, asked: string): boolean {
  let from = 0;
  for (const character of asked) {
    const at = text.indexOf(character, from);
    if (at < 0) return false;
    from = at + character.length;
  }
  return true;
}

/**
 * The units whose name, short name or an alias holds what was asked. Where none does, those whose name holds its
 * characters in the same order. An empty question finds all.
 */
export function searchByName<T extends Named>(units: readonly T[], asked: string): T[] {
  const wanted = squeeze(asked);
  if (wanted === '') return [...units];
  const names = ({ name, shortName, aliases }: T) => [name, shortName, ...aliases].map(squeeze);
  const holding = units.filter((unit) => names(unit).some((name) => name.includes(wanted)));
  if (holding.length > 0) return holding;
  return units.filter((unit) => names(unit).some((name) => inOrder(name, wanted)));
}
