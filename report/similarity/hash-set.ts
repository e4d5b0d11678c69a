/** A set of 32-bit hashes: each once, and slots to look them up in (open addressing). Sorting costs several times more. */
export interface HashSet {
  /** In the order in which they first came. */
  readonly members: Uint32Array;
  /** A power of two of them, at most half full; 0 is an empty one. */
  readonly slots: Uint32Array;
}

const EMPTY = 0;
/** The one hash that would look like an empty slot. */
const inSlot = (hash: number): number => (hash === EMPTY ? 1 : hash);

/** Where the hash stands, or the empty slot where it would. Hashes are spread already, so their low bits will do. */
function slotOf(slots: Uint32Array, hash: number): number {
  const mask = slots.length - 1;
  let slot = hash & mask;
  for (let held = slots[slot]; held !== EMPTY && held !== hash; held = slots[slot]) slot = (slot + 1) & mask;
  return slot;
}

/** The hashes each once: the set that shares are measured on. */
export function hashSetOf(hashes: Uint32Array): HashSet {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * hashes.length + 2)));
  const members = new Uint32Array(hashes.length);
  let count = 0;
  for (let at = 0; at < hashes.length; at++) {
    const hash = inSlot(hashes[at] ?? 0);
    const slot = slotOf(slots, hash);
    if (slots[slot] === hash) continue;
    slots[slot] = hash;
    members[count++] = hash;
  }
  return { members: members.subarray(0, count), slots };
}

/** How many hashes two sets have in common. */
export function commonCount(left: HashSet, right: HashSet): number {
  const [fewer, more] = left.members.length <= right.members.length ? [left, right] : [right, left];
  const { members } = fewer;
  const { slots } = more;
  let common = 0;
  for (let at = 0; at < members.length; at++) {
    const hash = members[at] ?? 0;
    if (slots[slotOf(slots, hash)] === hash) common += 1;
  }
  return common;
}
