import { applicants } from './applicants';
import { carried } from './carried-requests';
import { received } from './received-requests';
import { isOfOthers } from './request-words';
import { settled } from './settled-requests';
import type { Reader } from './subject';

const UNITS: ReadonlySet<string> = new Set(['件', '条', '次', '份', '起', '宗', '例', '个', '项', '件次']);

/** How many applications came, were settled, were carried over. */
export const readRequests: Reader = (one, _form, year) => {
  if (!UNITS.has(one.figure.unit) && one.partOf === undefined) return undefined;
  if (one.figure.unit === '%') return undefined;
  const named = carried(one, year) ?? received(one) ?? settled(one) ?? applicants(one);
  return named === undefined || isOfOthers(one) ? undefined : named;
};
