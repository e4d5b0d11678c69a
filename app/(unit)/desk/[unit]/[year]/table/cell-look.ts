import type { CellValue } from '@/report/cell-value';
import { NOT_APPLICABLE } from '@/report/cell-value';
import type { Finding, Place, Severity } from '@/report/finding';
import { foldLabel } from '@/report/fold';
import type { Form } from '@/report/forms/form';
import type { Reading } from '@/report/reading';
import { labelAnchor } from '../focus-place';

/** More cells than this in one finding are a whole column: framing them all would hide where to look. */
const MANY = 8;

/** The gravest open finding that speaks of each cell: never two frames. */
export function severityByCell(form: Form, findings: readonly Finding[]): Map<string, Severity> {
  const gravest = new Map<string, Severity>();
  for (const finding of findings) {
    if (finding.severity === 'I') continue;
    for (const cell of framed(form, finding)) {
      if (gravest.get(cell) !== 'B') gravest.set(cell, finding.severity);
    }
  }
  return gravest;
}

/** The cells to frame for a finding: all it speaks of, or the terms of its identity where those are many. */
function framed(form: Form, { cells, rule }: Finding): readonly string[] {
  const first = cells[0];
  if (first === undefined || cells.length <= MANY) return cells;
  const identity = form.identities.find(
    (one) => one.rule === rule && (one.left.includes(first) || one.right.includes(first)),
  );
  const terms = identity ? [...identity.left, ...identity.right] : [first];
  return terms.length <= MANY ? terms : [first];
}

/**
 * The gravest open finding on each label or row's shape, by the label's anchor. Empty cells show themselves. One finding
 * stands for one wording wherever the file has it (结果正确 three times in table 4): each of those labels is marked.
 */
export function severityByLabel(
  findings: readonly Finding[],
  reading: Pick<Reading, 'labels'> | null,
): Map<string, Severity> {
  const gravest = new Map<string, Severity>();
  for (const finding of findings) {
    if (finding.severity === 'I' || finding.rule === 'CELL-EMPTY') continue;
    for (const anchor of [...anchorsOf(finding.place), ...sameWording(finding, reading)])
      if (gravest.get(anchor) !== 'B') gravest.set(anchor, finding.severity);
  }
  return gravest;
}

function anchorsOf(place: Place): string[] {
  if (place.kind === 'row') return [labelAnchor(place.table, place.row)];
  return place.kind === 'label' ? [labelAnchor(place.table, place.label)] : [];
}

/** The other labels that the file words in the same wrong way. */
function sameWording({ rule, place, found, expected }: Finding, reading: Pick<Reading, 'labels'> | null) {
  if (rule !== 'FORM-LABELS' || place.kind !== 'label' || !reading) return [];
  return reading.labels.flatMap((label) => {
    const same = label.table === place.table && !label.same && label.expected === expected;
    return same && label.id !== null && foldLabel(label.raw) === foldLabel(found)
      ? [labelAnchor(label.table, label.id)]
      : [];
  });
}

/** The classes of one number cell; the graver frame wins over what the value is. */
export function cellClass(value: CellValue, severity: Severity | undefined, toConfirm: boolean): string {
  const empty = value === null || value === '';
  return [
    severity === 'B' && !empty && 'is-bad',
    severity === 'W' && 'is-warn',
    empty && 'is-empty',
    (value === 0 || value === '0') && 'is-zero',
    value === NOT_APPLICABLE && 'is-na',
    toConfirm && 'is-confirm',
  ]
    .filter(Boolean)
    .join(' ');
}
