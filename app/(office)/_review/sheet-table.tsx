'use client';

import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import type { CellLook, LabelLook } from '@/components/form-table';
import { FormTableView } from '@/components/form-table';
import { StatedZeros } from '@/components/stated-zeros';
import type { Place } from '@/report/finding';
import type { FormTable } from '@/report/forms/form';
import { cellDefinition, isTotal } from '@/report/forms/form-cells';
import type { LabelBox } from '@/report/forms/label-box';
import { cellAnchor, labelAnchor } from './anchors';
import { CompareCell } from './compare-cell';
import { isArrow, neighbour } from './neighbour';
import { Pins } from './pins';
import type { Review } from './review-state';
import { useReview } from './review-state';

/** A table of the report as printed, each number with last year's; arrow keys go from cell to cell. */
export function SheetTable({ table }: { table: FormTable }) {
  const review = useReview();
  const first = table.grid.find((box) => box.content.kind === 'cell')?.content;
  const [stop, setStop] = useState(first?.kind === 'cell' ? first.cell : '');
  const whole = threadsAt(review, (place) => place.kind === 'table' && place.table === table.id);
  return (
    // The arrows only move the focus between buttons that are there anyway.
    // biome-ignore lint/a11y/noStaticElementInteractions: as said above; Tab still reaches the table and leaves it.
    <div className="cmp-wrap" onKeyDown={moveFocus}>
      {whole.length > 0 ? (
        <p className="cmp-whole">
          对本表的意见
          <Pins threads={whole} inline />
        </p>
      ) : null}
      <StatedZeros zeros={review.submission.statedZeros.filter((one) => one.table === table.id)} />
      <FormTableView
        table={table}
        className="cmp"
        cell={(cell) => cellLook(review, cell, cell === stop, setStop)}
        label={(box) => labelLook(review, table, box)}
      />
    </div>
  );
}

function threadsAt({ view }: Review, at: (place: Place) => boolean) {
  return view.threads.filter((thread) => at(thread.place));
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  if (!isArrow(event.key) || !(event.target instanceof HTMLElement)) return;
  const cells = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-stop]')];
  const current = cells.indexOf(event.target);
  if (current < 0) return;
  event.preventDefault();
  const boxes = cells.map((cell) => cell.getBoundingClientRect());
  cells[neighbour(boxes, current, event.key)]?.focus();
}

/** The gravest frame wins: chosen or commented, then changed since the last version. */
function frame(review: Review, cell: string): string {
  const threads = threadsAt(review, (place) => place.kind === 'cell' && place.cell === cell);
  if (threads.some((thread) => thread.id === review.chosen)) return 'anch-on';
  if (threads.some((thread) => thread.status !== 'resolved')) return 'anch';
  return review.submission.changed.some((change) => change.path === `cell:${cell}`) ? 'chg' : '';
}

function cellLook(review: Review, cell: string, isStop: boolean, setStop: (cell: string) => void): CellLook {
  const definition = cellDefinition(review.form, cell);
  if (!definition) return { content: null };
  const total = isTotal(review.form, cell) ? 'tot' : '';
  return {
    className: `${frame(review, cell)} ${total}`.trim(),
    content: <CompareCell definition={definition} isStop={isStop} onFocus={() => setStop(cell)} />,
    attributes: { id: cellAnchor(cell), tabIndex: -1 },
  };
}

/** A label that a comment or a finding may point to can be scrolled to; one with comments carries their pins. */
function labelLook(review: Review, table: FormTable, box: LabelBox): LabelLook | undefined {
  const { id, role } = box.content;
  if (id === null) return undefined;
  const threads = threadsAt(
    review,
    (place) =>
      (place.kind === 'label' && place.table === table.id && place.label === id) ||
      (place.kind === 'row' && place.table === table.id && place.row === id && role === 'row'),
  );
  return {
    id: labelAnchor(table.id, id),
    ...(threads.length > 0 ? { mark: <Pins threads={threads} inline /> } : {}),
  };
}
