/** A year from an address (2000–2099); null for anything else. */
export function readYear(value: string | string[] | undefined): number | null {
  return typeof value === 'string' && /^20\d\d$/.test(value) ? Number(value) : null;
}
