'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** The year's choice goes there by itself; without script its form has a button. */
export function YearChoice({ year, years }: { year: number; years: readonly number[] }) {
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    <form className="ctx-acts" action="/office">
      <label className="field">
        年度
        <select
          name="year"
          defaultValue={year}
          key={year}
          onChange={(event) => event.currentTarget.form?.requestSubmit()}
        >
          {years.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </label>
      {scripted ? null : (
        <button type="submit" className="btn">
          切换
        </button>
      )}
    </form>
  );
}
