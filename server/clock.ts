import { dayAtTimeOf } from './calendar';
import { mayMoveClock } from './settings';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The platform's now. In demo and test mode HUANGSHUI_NOW sets it: a date (2024-01-20) is that day with the real
 * time of day in Asia/Shanghai, so that the clock still runs; a full ISO instant stands as it is.
 * Throws on a HUANGSHUI_NOW that is neither.
 */
export function platformNow(): Date {
  const real = new Date();
  const set = mayMoveClock() ? process.env.HUANGSHUI_NOW : undefined;
  if (!set) return real;
  const moved = DAY.test(set) ? dayAtTimeOf(set, real) : new Date(set);
  if (Number.isNaN(moved.getTime())) {
    throw new Error(`HUANGSHUI_NOW is neither a date (2024-01-20) nor an ISO instant: ${set}`);
  }
  return moved;
}
