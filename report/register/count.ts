import { foldWording } from '../fold';
import type { Form } from '../forms/form';
import { entryCells } from '../forms/form-cells';
import { dayOfText } from './day';
import type { RegisterRow } from './register-row';
import { outcomeRows, type RegisterWords, STILL_OPEN, wordKey } from './words';

/** Why a row can't be counted until somebody mends the register or says what a word means. */
export type RowProblem =
  | 'no-applicant'
  | 'unknown-applicant'
  | 'no-received'
  | 'bad-received'
  | 'bad-decided'
  | 'decided-first'
  | 'no-decided'
  | 'no-outcome'
  | 'unknown-outcome'
  | 'open-but-decided'
  | 'same-number';

/** Why a row is no application of the year: received after it, or done before it. */
export type OutsideYear = 'next-year' | 'done-before';

/** A register as counted for one year. */
export interface RegisterCount {
  /** By cell of table 3 (its totals left out): the rows counted there, in the register's order. Every cell has a list. */
  readonly cells: Readonly<Record<string, readonly RegisterRow[]>>;
  readonly problems: readonly { readonly row: RegisterRow; readonly why: RowProblem }[];
  readonly outside: readonly { readonly row: RegisterRow; readonly why: OutsideYear }[];
}

type Counted = { readonly cells: readonly string[] };
type Judged = Counted | { readonly problem: RowProblem } | { readonly outside: OutsideYear };

interface Year {
  readonly first: string;
  readonly last: string;
  readonly outcomes: ReadonlySet<string>;
}

/** What an empty cell may hold instead of nothing. */
const isNone = (text: string): boolean => /^[-—–/、无]*$/.test(foldWording(text));

/** What a word means; undefined where nobody has said it (and not what every object has by that name). */
const meaningOf = <Of>(words: Readonly<Record<string, Of>>, text: string): Of | undefined =>
  Object.hasOwn(words, wordKey(text)) ? words[wordKey(text)] : undefined;

/** Where an application stood at the end of the year, as a row of table 3; or why it can't be told. */
function endOf({ decided, outcome }: RegisterRow, day: string | null, words: RegisterWords, year: Year) {
  if (day !== null && day > year.last) return 'carry_out';
  const meaning = isNone(outcome) ? null : meaningOf(words.outcome, outcome);
  if (meaning === undefined) return { problem: 'unknown-outcome' } as const;
  const known = meaning !== null && year.outcomes.has(meaning);
  if (meaning !== null && meaning !== STILL_OPEN && !known) return { problem: 'unknown-outcome' } as const;
  if (isNone(decided)) return known ? ({ problem: 'no-decided' } as const) : 'carry_out';
  if (meaning === null) return { problem: 'no-outcome' } as const;
  return meaning === STILL_OPEN ? ({ problem: 'open-but-decided' } as const) : meaning;
}

function judge(row: RegisterRow, words: RegisterWords, year: Year): Judged {
  if (isNone(row.received)) return { problem: 'no-received' };
  const received = dayOfText(row.received);
  if (received === null) return { problem: 'bad-received' };
  if (received > year.last) return { outside: 'next-year' };
  const decided = isNone(row.decided) ? null : dayOfText(row.decided);
  if (decided === null && !isNone(row.decided)) return { problem: 'bad-decided' };
  if (decided !== null && decided < received) return { problem: 'decided-first' };
  if (decided !== null && decided < year.first) return { outside: 'done-before' };
  if (isNone(row.applicant)) return { problem: 'no-applicant' };
  const applicant = meaningOf(words.applicant, row.applicant);
  if (applicant === undefined) return { problem: 'unknown-applicant' };
  const end = endOf(row, decided, words, year);
  if (typeof end !== 'string') return end;
  const began = received < year.first ? 'carried_in' : 'new';
  return { cells: [`t3.${began}.${applicant}`, `t3.${end}.${applicant}`] };
}

/**
 * Counts a register into table 3 of a year's form. An application received in the year is new, one received before and not
 * decided before is carried in; it ends in its outcome where it was decided within the year and is carried out otherwise.
 * So each counted row stands once on either side of 一＋二＝三（七）＋四, which holds in every column.
 *
 * @param words what the register's words mean; a word that isn't there is never guessed: its rows are problems
 */
export function countRegister(
  rows: readonly RegisterRow[],
  words: RegisterWords,
  form: Form,
  year: number,
): RegisterCount {
  const given: Year = {
    first: `${year}-01-01`,
    last: `${year}-12-31`,
    outcomes: new Set(outcomeRows(form)),
  };
  const cells: Record<string, RegisterRow[]> = Object.fromEntries(
    entryCells(form).flatMap(({ id, table }) => (table === 't3' ? [[id, []]] : [])),
  );
  const problems: { row: RegisterRow; why: RowProblem }[] = [];
  const outside: { row: RegisterRow; why: OutsideYear }[] = [];
  const numbers = new Set<string>();
  for (const row of rows) {
    const number = wordKey(row.number);
    const judged: Judged =
      number !== '' && numbers.has(number) ? { problem: 'same-number' } : judge(row, words, given);
    numbers.add(number);
    if ('problem' in judged) problems.push({ row, why: judged.problem });
    else if ('outside' in judged) outside.push({ row, why: judged.outside });
    else for (const id of judged.cells) cells[id]?.push(row);
  }
  return { cells, problems, outside };
}

/** The rows behind a cell of table 3: those counted there, or for a total those of all it adds up. */
export function rowsBehind(count: RegisterCount, form: Form, cell: string): readonly RegisterRow[] {
  const parts = form.totals[cell];
  return parts === undefined
    ? (count.cells[cell] ?? [])
    : parts.flatMap((part) => rowsBehind(count, form, part));
}

/** The numbers of a count, by cell. */
export function countedCells({ cells }: RegisterCount): Record<string, number> {
  return Object.fromEntries(Object.entries(cells).map(([id, rows]) => [id, rows.length]));
}
