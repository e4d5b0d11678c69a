import type { KeyboardEvent } from 'react';
import { cellText } from '@/components/cell-text';
import type { CellValue } from '@/report/cell-value';
import { cellAnchor } from '../focus-place';
import type { Step } from './matrix';

const ARROWS: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Whether a total that a file brought in differs from the computed one. */
function totalDiffers(stored: CellValue, computed: number | null): boolean {
  return stored !== null && computed !== null && String(stored) !== String(computed);
}

/**
 * A total: computed; — while one of its parts is empty. Where the one of the file, or the one typed over it
 * (other-total.tsx), differs both are shown, and a click takes the computed one.
 */
export function TotalCell(props: {
  cell: string;
  name: string;
  stored: CellValue;
  computed: number | null;
  onTakeComputed: (() => void) | null;
  onFocus: () => void;
  /** Moves on to the next cell; false where there is none. */
  onMove: (step: Step) => boolean;
}) {
  const onKeyDown = (event: KeyboardEvent) => {
    const step = ARROWS[event.key];
    if (step && props.onMove(step)) event.preventDefault();
  };
  const { stored, computed } = props;
  const shown = computed === null ? '—' : cellText(computed);
  if (!totalDiffers(stored, computed) || !props.onTakeComputed) {
    return (
      <output
        id={cellAnchor(props.cell)}
        tabIndex={-1}
        aria-label={`${props.name}，自动计算`}
        onFocus={props.onFocus}
        onKeyDown={onKeyDown}
      >
        {shown}
      </output>
    );
  }
  return (
    <button
      type="button"
      id={cellAnchor(props.cell)}
      className="total-off"
      title={`填写的总计为 ${cellText(stored)}，自动计算为 ${shown}。点击改用自动计算的数`}
      onClick={props.onTakeComputed}
      onFocus={props.onFocus}
      onKeyDown={onKeyDown}
    >
      <s>{cellText(stored)}</s>
      {shown}
    </button>
  );
}
