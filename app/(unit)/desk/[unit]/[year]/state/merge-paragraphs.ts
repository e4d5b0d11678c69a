import { diffArrays } from 'diff';

/** Paragraphs that need no choice, or that both sides changed, each in their way. */
export type Chunk =
  | { kind: 'settled'; lines: string[] }
  | { kind: 'both'; base: string[]; mine: string[]; theirs: string[] };

/** Which of two sides a paragraph is taken from; `both`: theirs, then mine. */
export type Choice = 'mine' | 'theirs' | 'both';

/** The base's lines from `from` up to, not including, `to` become `lines`. */
interface Hunk {
  from: number;
  to: number;
  lines: string[];
}

/**
 * A text that two people changed, paragraph by paragraph (a line each): what only one of them changed is taken as it is
 * now, what both changed alike too; the rest is for a person to choose.
 *
 * @param base what both started from
 */
export function mergeParagraphs(base: string, mine: string, theirs: string): Chunk[] {
  const lines = base.split('\n');
  const groups = groupsOf(hunksOf(lines, mine.split('\n')), hunksOf(lines, theirs.split('\n')));
  const chunks: Chunk[] = [];
  let at = 0;
  for (const group of groups) {
    if (at < group.from) chunks.push({ kind: 'settled', lines: lines.slice(at, group.from) });
    chunks.push(chunkOf(lines, group));
    at = group.to;
  }
  if (at < lines.length) chunks.push({ kind: 'settled', lines: lines.slice(at) });
  return chunks;
}

/** The text with every choice made, in the order of the chunks that both changed; a choice left out takes mine. */
export function textOf(chunks: readonly Chunk[], picks: readonly Choice[] = []): string {
  let asked = 0;
  const lines = chunks.flatMap((chunk) => {
    if (chunk.kind === 'settled') return chunk.lines;
    const pick = picks[asked++] ?? 'mine';
    return pick === 'both' ? [...chunk.theirs, ...chunk.mine] : chunk[pick];
  });
  return lines.join('\n');
}

/** What both changed differently, in order; empty where the text merges by itself. */
export const clashes = (chunks: readonly Chunk[]) => chunks.filter((chunk) => chunk.kind === 'both');

/** What became of the base's lines; lines replaced by as many are replaced one by one. */
function hunksOf(base: readonly string[], other: readonly string[]): Hunk[] {
  const hunks: Hunk[] = [];
  let at = 0;
  let open: Hunk | null = null;
  for (const { added, removed, value } of diffArrays([...base], [...other])) {
    if (!added && !removed) {
      at += value.length;
      open = null;
      continue;
    }
    if (open === null) {
      open = { from: at, to: at, lines: [] };
      hunks.push(open);
    }
    if (added) open.lines.push(...value);
    else {
      at += value.length;
      open.to = at;
    }
  }
  return hunks.flatMap(oneByOne);
}

function oneByOne(hunk: Hunk): Hunk[] {
  if (hunk.to - hunk.from !== hunk.lines.length) return [hunk];
  return hunk.lines.map((line, index) => ({
    from: hunk.from + index,
    to: hunk.from + index + 1,
    lines: [line],
  }));
}

type Side = 'mine' | 'theirs';

/** Hunks that touch the same lines of the base, or put something in at the same point. */
interface Group {
  from: number;
  to: number;
  hunks: { side: Side; hunk: Hunk }[];
}

function groupsOf(mine: readonly Hunk[], theirs: readonly Hunk[]): Group[] {
  const tagged = [
    ...mine.map((hunk) => ({ side: 'mine' as const, hunk })),
    ...theirs.map((hunk) => ({ side: 'theirs' as const, hunk })),
  ].sort((a, b) => a.hunk.from - b.hunk.from || a.hunk.to - b.hunk.to);
  const groups: Group[] = [];
  for (const one of tagged) {
    const { from, to } = one.hunk;
    const last = groups.at(-1);
    if (last && (from < last.to || (from === to && from === last.from && from === last.to))) {
      last.to = Math.max(last.to, to);
      last.hunks.push(one);
    } else groups.push({ from, to, hunks: [one] });
  }
  return groups;
}

/** What one side makes of a group's lines. */
function sideOf(base: readonly string[], { from, to, hunks }: Group, side: Side): string[] {
  const lines: string[] = [];
  let at = from;
  for (const { hunk } of hunks.filter((one) => one.side === side)) {
    lines.push(...base.slice(at, hunk.from), ...hunk.lines);
    at = hunk.to;
  }
  return [...lines, ...base.slice(at, to)];
}

function chunkOf(base: readonly string[], group: Group): Chunk {
  const [mine, theirs] = [sideOf(base, group, 'mine'), sideOf(base, group, 'theirs')];
  const sides = new Set(group.hunks.map(({ side }) => side));
  if (sides.size === 1) return { kind: 'settled', lines: sides.has('mine') ? mine : theirs };
  if (mine.join('\n') === theirs.join('\n') && mine.length === theirs.length)
    return { kind: 'settled', lines: mine };
  return { kind: 'both', base: base.slice(group.from, group.to), mine, theirs };
}
