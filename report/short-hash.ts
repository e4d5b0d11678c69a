/** The first 12 hex digits of a hash in groups of four, to be written on paper and compared by eye: a1b2 c3d4 e5f6. */
export function shortHash(hash: string): string {
  return (hash.slice(0, 12).match(/.{4}/g) ?? []).join(' ');
}
