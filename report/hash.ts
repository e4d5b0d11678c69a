/**
 * A 53-bit hash of a text as 11 characters of base 36: two 32-bit multiply-and-xor lanes, mixed at the end.
 * For telling values apart, not against an adversary; runs where crypto.subtle does not (plain-http intranets).
 */
export function shortHash(text: string): string {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x7feb352d) ^ Math.imul(low ^ (low >>> 13), 0x846ca68b);
  low = Math.imul(low ^ (low >>> 16), 0x7feb352d) ^ Math.imul(high ^ (high >>> 13), 0x846ca68b);
  const value = (high & 0x1fffff) * 2 ** 32 + (low >>> 0);
  return value.toString(36).padStart(11, '0');
}
