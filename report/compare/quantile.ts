/**
 * The p-quantile (0 to 1) of ascending values, between two of them by linear interpolation (Hyndman and Fan's type 7, as
 * Excel's PERCENTILE.INC). NaN for no values.
 */
export function quantile(ascending: readonly number[], p: number): number {
  const at = (ascending.length - 1) * p;
  const below = ascending[Math.floor(at)] ?? Number.NaN;
  const above = ascending[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

export const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/** NaN for no values. */
export const median = (values: readonly number[]): number => quantile(ascending(values), 0.5);
