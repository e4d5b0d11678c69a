'use client';

import { lastYearOffers } from '@/report/prefill/last-year-offers';
import { isBlank } from '@/report/totals';
import { useDesk } from '../state/desk-context';
import { useDeskState } from '../state/use-desk-state';
import { FromRegister } from './from-register';
import { NoRequestsQuestion } from './no-requests-question';
import { TakeLastYear } from './take-last-year';

/** What can be filled in at one click before anything is typed. Nothing of it happens by itself. */
export function StartPanel() {
  const { form } = useDesk();
  const requests = form.tables.find(({ id }) => id === 't3');
  if (!requests) return null;
  return (
    <section className="start" aria-label="填报之前">
      <TakeLastYear />
      <NoRequestsQuestion table={requests} />
      <FromRegister />
    </section>
  );
}

/** How many of the two wait for a person: the task list's word for it. */
export function useStartWaiting(): number {
  const { form, view } = useDesk();
  return useDeskState(({ report }) => {
    const offered = lastYearOffers(report, view.lastYear).some(({ cell }) => cell.startsWith('t3.'));
    const asked = form.cells.every(
      ({ id, row, table }) => table !== 't3' || row !== 'new' || isBlank(report, id),
    );
    return Number(offered) + Number(asked);
  });
}
