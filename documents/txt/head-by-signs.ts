import { foldLabel } from '@/report/fold';
import { FORMS } from '@/report/forms/registry';
import type { TableId } from '@/report/ids';
import { headBoxes, type KnownLabel } from './known-labels';
import type { Token } from './tokens';

const SPACES = /[ \u00A0\u3000]+/u;
/** 总 计: one label spread out, where single signs stand one space apart. */
const SPREAD = /(?<=(?:^|\s)\S) (?=\S(?:\s|$))/gu;
/** A table's head stands on so many lines at most, blank ones not counted. */
const MOST_LINES = 16;

const signsOf = (texts: readonly string[]): string =>
  Array.from(texts.map(foldLabel).join('')).sort().join('');

/** The labels over the columns; in table 3 the rows' groups stand beside the rows. */
function labelsOf(table: TableId): KnownLabel[] {
  const headRows = FORMS[0]?.tables.find(({ id }) => id === table)?.headRows ?? 0;
  return headBoxes(table).filter(({ box }) => box.row < headRows);
}

/** What stands over each column from left to right: its own label and its groups'. */
function columnTexts(table: TableId): string[][] {
  const labels = labelsOf(table);
  const columns = labels.filter(({ role }) => role === 'column').sort((a, b) => a.box.column - b.box.column);
  return columns.map(({ box }) =>
    labels
      .filter((other) => {
        const end = other.box.column + other.box.columnSpan;
        return other.box.column <= box.column && box.column < end;
      })
      .map(({ text }) => foldLabel(text)),
  );
}

/** Whether a line's pieces can stand over the columns in their order: each is a piece of what is printed there. */
function isInOrder(pieces: readonly string[], columns: readonly (readonly string[])[]): boolean {
  let next = 0;
  for (const piece of pieces) {
    const at = columns.findIndex(
      (texts, index) => index >= next && texts.some((text) => text.includes(piece)),
    );
    if (at < 0) return false;
    next = at + 1;
  }
  return true;
}

/** The head's tokens: all that stand on lines above the first number, if several share a line as columns do. */
function headTokens(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.find(({ isNumber }) => isNumber);
  const head = first === undefined ? [] : tokens.filter(({ line }) => line < first.line);
  return new Set(head.map(({ line }) => line)).size > MOST_LINES ? [] : head;
}

/** The head's lines as pieces parted by spaces, without the note, which stands left of the columns. */
function piecesByLine(head: readonly Token[], note: string): string[][] {
  const lines = new Map<number, string[]>();
  for (const { line, text } of head) {
    const pieces = text.replace(SPREAD, '').split(SPACES).map(foldLabel);
    lines.set(line, [...(lines.get(line) ?? []), ...pieces.filter((piece) => piece !== '')]);
  }
  return Array.from(lines.values(), (pieces) => pieces.filter((piece) => !note.includes(piece)));
}

/**
 * The tokens of a table laid out by spaces, with its head put together: there every label is broken over lines that stand
 * side by side (商业 科研 over 企业 机构). It is the form's head where it has the form's signs, every one and no other,
 * and each line has its pieces in the columns' order; then its labels follow as the form prints them.
 *
 * @returns null where the head is no such one
 */
export function withHeadBySigns(tokens: readonly Token[], table: TableId): Token[] | null {
  const head = headTokens(tokens);
  const [first] = head;
  const labels = labelsOf(table);
  if (first === undefined || table === 't2') return null;
  const isForm = signsOf(head.map(({ text }) => text)) === signsOf(labels.map(({ text }) => text));
  const note = labels
    .filter(({ role }) => role === 'note')
    .map(({ text }) => foldLabel(text))
    .join('');
  const columns = columnTexts(table);
  if (!isForm || !piecesByLine(head, note).every((pieces) => isInOrder(pieces, columns))) return null;
  const put = labels.map(({ text }): Token => ({ text, isNumber: false, line: first.line }));
  return [...put, ...tokens.filter((token) => !head.includes(token))];
}
