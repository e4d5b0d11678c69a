'use client';

import type { Claim } from '@/report/claims/claim';
import { useDesk } from '../state/desk-context';
import { FigureIcon } from './figure-icon';
import { agreementOf } from './figure-marks';
import { figuresOfCell } from './figures-of-cell';
import { otherSide } from './other-side';
import { useFigures } from './use-figures';

/** So many figures are named beside a cell; a total may be spoken of often. */
const SHOWN = 3;

/** The way back: where the text states a figure that the cell is held against. */
export function CellFigures({ cell }: { cell: string }) {
  const { form, goTo } = useDesk();
  const figures = useFigures();
  const all = figuresOfCell(form, figures.claims, cell);
  if (all.length === 0) return null;
  const words = (claim: Claim) => {
    const { start, end, section } = claim.span;
    const { said, word } = otherSide(
      form,
      claim,
      figures.amount,
      figures.report.sections[section].slice(start, end),
    );
    return `${said}（${word}）`;
  };
  return (
    <p className="fx-figures">
      <span className="muted">正文写到：</span>
      {all.slice(0, SHOWN).map((claim) => (
        <button
          key={`${claim.span.section}:${claim.span.start}`}
          type="button"
          className="btn btn-sm btn-link"
          onClick={() => goTo({ kind: 'section', ...claim.span })}
        >
          <FigureIcon state={agreementOf(claim)} />
          {words(claim)}
        </button>
      ))}
      {all.length > SHOWN ? <span className="muted">{`等 ${all.length} 处`}</span> : null}
    </p>
  );
}
