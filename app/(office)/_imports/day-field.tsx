'use client';

import { useId } from 'react';

/** The day of the first publication; what isn't known is left empty and not made up. */
export function DayField({ day, onDay }: { day: string; onDay: (day: string) => void }) {
  const id = useId();
  return (
    <p className="imp-day">
      <label htmlFor={id}>原公布日期（可不填）</label>
      <input
        id={id}
        className="imp-input"
        type="date"
        value={day}
        onChange={(event) => onDay(event.target.value)}
      />
      <span className="muted small">不填时，公布页只写补录日期。各份日期不同的，请分批办理。</span>
    </p>
  );
}
