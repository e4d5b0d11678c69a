import { Refusal } from '../errors';
import { whichOfAddress } from '../inputs';
import type { Which } from './load-filing';

/** The unit and year of a route's address; NOT_FOUND where they can't name a report. */
export function whichOfUrl({ unitCode, year }: { unitCode: string; year: string }): Which {
  const which = whichOfAddress(unitCode, year);
  if (which === null) {
    throw new Refusal('NOT_FOUND', '网址中的单位代码或年度不正确。请从任务列表打开报告。');
  }
  return which;
}
