import type { ValueChange } from '@/db/schema/draft-history';
import type { CellValue } from '@/report/cell-value';
import type { ReportData } from '@/report/report';
import { changedPaths, valuesByPath, withValue } from './report-paths';

/** Texts shorter than this are kept whole: a splice would be no smaller. */
const WHOLE = 40;

/** A surrogate pair is one character: it is never cut in two. */
const isLow = (text: string, at: number): boolean => /^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1));

function sameFromStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at > 0 && (isLow(a, at) || isLow(b, at)) ? at - 1 : at;
}

function sameFromEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let n = 0;
  while (n < most && a[a.length - 1 - n] === b[b.length - 1 - n]) n += 1;
  return n > 0 && isLow(a, a.length - n) ? n - 1 : n;
}

/** What changed of one value; of a long text only the stretch that did. */
export function changeOf(before: CellValue, after: CellValue): ValueChange {
  if (typeof before !== 'string' || typeof after !== 'string') return { before, after };
  if (before.length < WHOLE && after.length < WHOLE) return { before, after };
  const at = sameFromStart(before, after);
  const end = sameFromEnd(before, after, at);
  return { at, out: before.slice(at, before.length - end), in: after.slice(at, after.length - end) };
}

/** The value after a change, from the one before it. @throws where the change is of another value */
export function changedValue(before: CellValue, change: ValueChange): CellValue {
  if ('after' in change) return change.after;
  const text = String(before ?? '');
  if (text.slice(change.at, change.at + change.out.length) !== change.out) {
    throw new Error('a change of another text');
  }
  return text.slice(0, change.at) + change.in + text.slice(change.at + change.out.length);
}

/** What changed of a draft, by path. Of another form only the values: the form itself is kept beside them. */
export function changesOf(before: ReportData, after: ReportData): Record<string, ValueChange> {
  const [was, is] = [valuesByPath(before), valuesByPath(after)];
  return Object.fromEntries(
    changedPaths(before, after).map((path) => [path, changeOf(was.get(path) ?? null, is.get(path) ?? null)]),
  );
}

/** A draft after some changes of it, which came one after the other. */
export function afterChanges(
  before: ReportData,
  changes: readonly { form: ReportData['form']; changes: Readonly<Record<string, ValueChange>> }[],
): ReportData {
  return changes.reduce((draft, { form, changes: of }) => {
    const values = valuesByPath(draft);
    const laid = Object.entries(of).reduce(
      (report, [path, change]) => withValue(report, path, changedValue(values.get(path) ?? null, change)),
      draft,
    );
    return { ...laid, form };
  }, before);
}
