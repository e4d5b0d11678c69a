'use client';

import { labelText } from '@/report/forms/form-labels';
import type { LastYearOffer } from '@/report/prefill/last-year-offers';
import { lastYearOffers } from '@/report/prefill/last-year-offers';
import { useDesk } from '../state/desk-context';
import { useDeskState } from '../state/use-desk-state';
import { byWhomAndWhen, sourceWords, standingCells } from './fill-of';
import { useFill } from './use-fill';

/** What last year's publication carried over, offered for table 3's 上年结转; taken at one click. */
export function TakeLastYear() {
  const { view } = useDesk();
  const state = useDeskState((whole) => whole);
  const offers = lastYearOffers(state.report, view.lastYear).filter(({ cell }) => cell.startsWith('t3.'));
  if (view.lastYearVersion !== null && offers.length > 0)
    return <Offer offers={offers} version={view.lastYearVersion} />;
  const taken = view.fills.findLast(
    (fill) => fill.kind === 'last-year' && standingCells(fill, state).some((cell) => cell.startsWith('t3.')),
  );
  if (!taken?.source) return null;
  return (
    <div className="start-row">
      <p>
        {`${byWhomAndWhen(taken)}从${sourceWords(taken.source)}带入 ${Object.keys(taken.values).length} 格。改动带入的数时，请说明理由。`}
      </p>
    </div>
  );
}

function Offer({ offers, version }: { offers: readonly LastYearOffer[]; version: number }) {
  const { form, view } = useDesk();
  const { fill, busy, failure } = useFill();
  const source = sourceWords({ year: view.year - 1, version });
  const some = offers.filter(({ value }) => value > 0);
  const words = some
    .map(({ cell, value }) => `${labelText(form, 't3', cell.split('.')[2] ?? '')} ${value} 件`)
    .join('、');
  const cells = offers.map(({ cell }) => cell);
  return (
    <div className="start-row">
      <p>
        <strong>从上年报告带入“上年结转”</strong>
        {`${source}结转下年度：${words === '' ? '各类申请人均为 0' : words}。`}
      </p>
      <button
        type="button"
        className="btn btn-sm"
        disabled={busy}
        onClick={() => void fill((client, which) => client.filing.takeLastYear.mutate({ ...which, cells }))}
      >
        {`从上年报告带入 ${offers.length} 格`}
      </button>
      {failure ? (
        <p className="said-bad" role="alert">
          {failure}
        </p>
      ) : null}
    </div>
  );
}
