import { Refusal } from '../errors';
import type { Which } from './load-filing';

/** The unit and year of a route's address; NOT_FOUND where the year is no year. */
export function whichOfUrl({ unitCode, year }: { unitCode: string; year: string }): Which {
  if (!/^\d{4}$/.test(year)) throw new Refusal('NOT_FOUND', '网址中的年度不正确。请从任务列表打开报告。');
  return { unitCode, year: Number(year) };
}
