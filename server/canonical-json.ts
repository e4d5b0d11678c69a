/**
 * JSON with the keys of every object in code-unit order and nothing undefined: one text for one value, whatever
 * order PostgreSQL's jsonb gives the keys back in. For hashing.
 */
export function canonicalJsonOf(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
