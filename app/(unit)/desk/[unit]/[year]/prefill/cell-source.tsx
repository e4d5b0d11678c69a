'use client';

import Link from 'next/link';
import { cellText } from '@/components/cell-text';
import { lastYearOffers } from '@/report/prefill/last-year-offers';
import type { FillView } from '@/server/filing/view';
import { useDesk } from '../state/desk-context';
import { cellPath, valueAt } from '../state/paths';
import { useDeskState, useReport } from '../state/use-desk-state';
import { byWhomAndWhen, filledValue, fillOf, sourceWords, stands } from './fill-of';
import { useFill } from './use-fill';

/** Where the cell's number came from, if not from a keyboard; and for an empty cell what last year offers. */
export function CellSource({ cell }: { cell: string }) {
  const { view } = useDesk();
  const fill = fillOf(view.fills, cell);
  return (
    <>
      {fill ? <Origin fill={fill} cell={cell} /> : null}
      <Offer cell={cell} />
    </>
  );
}

function Origin({ fill, cell }: { fill: FillView; cell: string }) {
  const { view } = useDesk();
  const value = useDeskState(({ report }) => valueAt(report, cellPath(cell)));
  const asFilled = useDeskState((state) => stands(fill, cellPath(cell), state));
  const who = byWhomAndWhen(fill);
  if (fill.kind === 'register') {
    if (value !== filledValue(fill, cell)) return null;
    return (
      <span className="muted">
        {`${who}由登记台账计数 `}
        <Link href={`/desk/${view.unit.code}/${view.year}/register?cell=${cell}`}>查看所计的申请</Link>
      </span>
    );
  }
  if (fill.source) {
    const source = sourceWords(fill.source);
    return (
      <span className="muted">
        {value === filledValue(fill, cell)
          ? `来自${source}，${who}带入`
          : `带入时为 ${cellText(filledValue(fill, cell))}（${source}）`}
      </span>
    );
  }
  if (!asFilled) return null;
  const why = fill.kind === 'no-requests' ? '声明未收到申请，填为 0' : '按“本表其余为 0”填写';
  return <span className="muted">{`${who}${why}`}</span>;
}

function Offer({ cell }: { cell: string }) {
  const { view } = useDesk();
  const { fill, busy, failure } = useFill();
  const offer = lastYearOffers(useReport(), view.lastYear).find((one) => one.cell === cell);
  if (!offer || view.lastYearVersion === null) return null;
  const source = sourceWords({ year: view.year - 1, version: view.lastYearVersion });
  const { before, issued, abolished } = offer.from;
  const sum =
    issued === undefined || abolished === undefined
      ? `${source}结转下年度 ${before}`
      : `${source}现行有效 ${before}＋本年制发 ${issued}－本年废止 ${abolished}＝${offer.value}`;
  return (
    <>
      <span>{sum}</span>
      <button
        type="button"
        className="btn btn-sm"
        disabled={busy}
        onClick={() =>
          void fill((client, which) => client.filing.takeLastYear.mutate({ ...which, cells: [cell] }))
        }
      >
        {`带入 ${offer.value}`}
      </button>
      {failure ? <span className="sev-b small">{failure}</span> : null}
    </>
  );
}
