import { foldLabel } from '@/report/fold';
import { formInForce } from '@/report/forms/registry';
import type { TableId } from '@/report/ids';
import type { Block, Table } from '../blocks';
import { findHeadings } from '../find/headings';
import { withHeadBySigns } from './head-by-signs';
import { knownAs, knownLabels } from './known-labels';
import { linearTable } from './linear-table';
import { type Token, tokensOf } from './tokens';

/** Where a table is to be looked for: the lines under its section's heading. */
interface Region {
  readonly table: TableId;
  readonly from: number;
  readonly to: number;
}

/** The printed form has 220 cells and labels; with more tokens than this a text is something else. */
const MOST_TOKENS = 3_000;
const FEWEST_LABELS = 4;

const ROW_LABELS = new Set(
  (['t2', 't3', 't4'] as const).flatMap((table) => knownLabels(table).map(({ text }) => foldLabel(text))),
);

function regionsOf(lines: readonly string[]): Region[] {
  const form = formInForce(Number.POSITIVE_INFINITY);
  // Table 3's rows are numbered like headings (四、结转下年度继续办理).
  const written = lines.flatMap((text, at) =>
    text.trim() === '' || ROW_LABELS.has(foldLabel(text)) ? [] : [{ block: at, text: text.trim() }],
  );
  const headings = findHeadings(written, form.sections).filter(({ section }) => section !== null);
  return headings.flatMap(({ section, line }, index) => {
    const table = form.sections.find(({ id }) => id === section)?.table ?? null;
    const from = (written[line]?.block ?? 0) + 1;
    const next = headings[index + 1];
    const to = next === undefined ? lines.length : (written[next.line]?.block ?? lines.length);
    return table === null ? [] : [{ table, from, to }];
  });
}

/** From the first of the table's labels to its last label or number. */
function tableTokens(tokens: readonly Token[], table: TableId): Token[] {
  const isLabel = ({ isNumber, text }: Token) =>
    !isNumber && knownAs(text, table, ['row', 'group', 'column', 'note']) !== null;
  const first = tokens.findIndex(isLabel);
  const last = tokens.findLastIndex((token) => token.isNumber || isLabel(token));
  const own = first < 0 ? [] : tokens.slice(first, last + 1);
  return own.filter(isLabel).length < FEWEST_LABELS ? [] : own;
}

/** A table put together, and the lines that it took. */
interface Built {
  readonly table: Table;
  readonly from: number;
  readonly to: number;
}

function build({ table, from, to }: Region, lines: readonly string[]): Built | null {
  const all = tokensOf(lines, from, to);
  const tokens = all.length > MOST_TOKENS ? [] : tableTokens(all, table);
  const [first, last] = [tokens[0], tokens.at(-1)];
  const laidOut = withHeadBySigns(tokens, table);
  const built = first === undefined ? null : linearTable(laidOut ?? tokens, table);
  if (built === null || first === undefined || last === undefined) return null;
  // Which column a label stands over was told by its signs alone.
  const guessed = laidOut === null ? {} : { atMost: 'unsure' as const };
  return { table: { ...built, ...guessed }, from: first.line, to: last.line + 1 };
}

/**
 * Reads a text's lines to blocks where its tables were copied cell after cell, without an empty field for what is
 * merged: as browsers copy a web page, one cell a line or one row a line.
 *
 * @param wanted the tables to read so
 * @param others how all other lines are read
 * @returns null where none of the tables wanted is found
 */
export function linearBlocks(
  lines: readonly string[],
  wanted: ReadonlySet<TableId>,
  others: (lines: readonly string[]) => Block[],
): Block[] | null {
  const regions = regionsOf(lines).filter(({ table }) => wanted.has(table));
  const built = regions.flatMap((region) => build(region, lines) ?? []);
  if (built.length === 0) return null;
  const blocks: Block[] = [];
  let done = 0;
  for (const { table, from, to } of built) {
    blocks.push(...others(lines.slice(done, from)), table);
    done = to;
  }
  return [...blocks, ...others(lines.slice(done))];
}
