import { formByName } from '../forms/registry';
import type { ReportData } from '../report';
import { statedAmounts } from '../totals';
import type { UnitRecord } from '../unit-record';
import { absencesOf } from './absences';
import { borneOut } from './borne-out';
import type { CellSum, Claim, ClaimScope } from './claim';
import { denialsOf } from './denials';
import { isExact } from './figure';
import { type Passage, passagesOf } from './passages';
import { otherOrganAt, scopeOf, speaksElsewhere } from './standing';
import { clauseAround, type Statement, statementAt } from './statement';
import { readDisclosure } from './subjects/disclosure';
import { readOutcomes } from './subjects/outcomes';
import { readRequests } from './subjects/requests';
import { readReviews } from './subjects/reviews';
import type { Named, Reader } from './subjects/subject';

/** What the reading of claims needs to know besides the report. */
export interface ClaimContext {
  readonly year: number;
  readonly unit: UnitRecord;
}

type Amount = (id: string) => number | undefined;

/** A sum's amount; undefined where one of its cells is empty, 不适用 or no number. */
export function sumAmount({ plus, minus }: CellSum, amount: Amount): number | undefined {
  let total = 0;
  for (const cell of plus) total += amount(cell) ?? Number.NaN;
  for (const cell of minus) total -= amount(cell) ?? Number.NaN;
  return Number.isNaN(total) ? undefined : total;
}

/** Whether a number is one of the sums'; null where none is and one of them cannot be told. */
function agreement(number: number, sums: readonly CellSum[], amount: Amount): boolean | null {
  let isOpen = false;
  for (const sum of sums) {
    const due = sumAmount(sum, amount);
    if (due === number) return true;
    if (due === undefined) isOpen = true;
  }
  return isOpen ? null : false;
}

const READERS: readonly Reader[] = [readRequests, readOutcomes, readReviews, readDisclosure];

/** A claim before it is held against the tables. */
type Reading = Omit<Claim, 'agrees' | 'amount' | 'cells'>;

function readingOf(
  { passage, figure }: Statement,
  clause: { start: number; end: number },
  named: Named,
  context: ClaimContext,
  scope: ClaimScope,
): Reading {
  const at = (start: number, end: number) => ({
    section: passage.section,
    start: passage.start + start,
    end: passage.start + end,
  });
  const { rule, subject, name, sums, certain, scale } = named;
  return {
    rule,
    subject,
    name,
    sums,
    certain,
    number: scale === undefined ? figure.value : Math.round(figure.value * scale),
    unit: figure.unit,
    year: context.year,
    scope,
    span: at(figure.start, figure.end),
    phrase: at(clause.start, clause.end),
    passage: passage.start,
    words: passage.text.slice(clause.start, clause.end),
  };
}

const EACH = /各(?:有|为|是|自)?$/;

/** The claim of one figure; undefined where it makes none. */
function figureReading(
  passage: Passage,
  index: number,
  form: ReturnType<typeof formByName>,
  context: ClaimContext,
) {
  const one = statementAt(passage, index);
  if (one === undefined || one.figure.unit === '%' || !isExact(one.figure)) return undefined;
  // 部分公开、不予公开各2件: the figure is each one's.
  if (EACH.test(one.lead)) return undefined;
  let named: Named | undefined;
  for (const read of READERS) {
    named = read(one, form, context.year);
    if (named !== undefined) break;
  }
  if (named === undefined) return undefined;
  const before = passage.text.slice(0, one.figure.start);
  const clause = clauseAround(passage, one.figure);
  const words = passage.text.slice(clause.start, clause.end);
  if (speaksElsewhere(before, words, context.year)) return undefined;
  if (otherOrganAt(context.unit, passage.text) < one.figure.start) return undefined;
  return readingOf(one, clause, named, context, scopeOf(before));
}

/** The same quantity twice in one passage tells of kinds or channels, each less than the whole: neither is sure. */
function withoutRivals(readings: readonly Reading[]): readonly Reading[] {
  if (readings.length < 2) return readings;
  return readings.filter(
    (one) => !readings.some((other) => other.subject === one.subject && other.number !== one.number),
  );
}

const NO_READINGS: readonly Reading[] = [];

/** What a denial of the same passage says already: 收到申请0件. */
const ALSO_DENIED = /^(?:requests\.(?:received|handled)|reviews\.\w+\.total)$/;
const WORTH =
  /申请|告知|存在|掌握|撤回|复议|诉讼|起诉|受理|办[结理毕复]|答复|结|转|跨年|延|公开|处理|提供|许可|处罚|强制|规范性文件|规章|费|维持|纠正|收/;

/** Nearly always one of them is empty, and none is made anew. */
const joined = (first: readonly Reading[], next: readonly Reading[]): readonly Reading[] =>
  next.length === 0 ? first : first.length === 0 ? next : [...first, ...next];

function passageReadings(
  passage: Passage,
  form: ReturnType<typeof formByName>,
  context: ClaimContext,
): readonly Reading[] {
  const counts = passage.figures.length > 0;
  if (!counts && !passage.mayDeny) return NO_READINGS;
  const denials = passage.mayDeny
    ? joined(denialsOf(passage, context), absencesOf(passage, form, context.year))
    : NO_READINGS;
  if (!counts || !WORTH.test(passage.text)) return denials;
  const readings = passage.figures
    .flatMap((_, index) => figureReading(passage, index, form, context) ?? [])
    .filter((one) => one.number !== 0 || denials.length === 0 || !ALSO_DENIED.test(one.subject));
  return joined(denials, withoutRivals(readings));
}

function readAll(report: ReportData, context: ClaimContext): readonly Reading[] {
  const form = formByName(report.form);
  const all: Reading[] = [];
  for (const passage of passagesOf(report)) all.push(...passageReadings(passage, form, context));
  return all;
}

/** A text's readings, and what they were read for. */
interface Kept extends ClaimContext {
  readonly form: ReportData['form'];
  readonly readings: readonly Reading[];
}

const known = new WeakMap<readonly Passage[], Kept>();

/** The readings of one report for one unit, year and form: shared by all rules of a run. */
function readingsOf(report: ReportData, context: ClaimContext): readonly Reading[] {
  const passages = passagesOf(report);
  const { unit, year } = context;
  const kept = known.get(passages);
  if (kept !== undefined && kept.unit === unit && kept.year === year && kept.form === report.form)
    return kept.readings;
  const readings = readAll(report, context);
  known.set(passages, { unit, year, form: report.form, readings });
  return readings;
}

const NO_CELLS: readonly string[] = [];

function heldAgainst(reading: Reading, amount: Amount): Claim {
  const { rule, subject, name, number, unit, year, scope, span, phrase, passage, words, sums, certain } =
    reading;
  const [first] = sums;
  // Written out: an object spread costs twenty times as much, and every claim of the text comes by here.
  return {
    rule,
    subject,
    name,
    number,
    unit,
    year,
    scope,
    span,
    phrase,
    passage,
    words,
    sums,
    certain,
    cells:
      first === undefined
        ? NO_CELLS
        : first.minus.length === 0
          ? first.plus
          : [...first.plus, ...first.minus],
    amount: first && sumAmount(first, amount),
    agrees: agreement(number, sums, amount),
  };
}

/** The claims of the readings last held against some amounts: a run's rules all ask for the same. */
const held = new WeakMap<readonly Reading[], { amount: Amount; claims: readonly Claim[] }>();

/**
 * Every figure and every 没有 of the text that the tables must agree with, in order, each held against the cells.
 *
 * @param amount says the same of a cell at every call, such as a subject's
 */
export function claimsOf(
  report: ReportData,
  context: ClaimContext,
  amount: Amount = statedAmounts(report),
): readonly Claim[] {
  const readings = readingsOf(report, context);
  const kept = held.get(readings);
  if (kept?.amount === amount) return kept.claims;
  const claims = borneOut(
    readings.map((reading) => heldAgainst(reading, amount)),
    context.unit,
  );
  held.set(readings, { amount, claims });
  return claims;
}
