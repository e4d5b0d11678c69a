/** Characters shown on each side of what differs. */
const AROUND = 12;

const sameFromStart = (a: string, b: string): number => {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at;
};

const sameFromEnd = (a: string, b: string, notBefore: number): number => {
  let n = 0;
  const most = Math.min(a.length, b.length) - notBefore;
  while (n < most && a[a.length - 1 - n] === b[b.length - 1 - n]) n += 1;
  return n;
};

/** The part of two texts that differs, with a few characters around it; … stands for what was left out. */
export function excerpts(before: string, after: string): { before: string; after: string } {
  const start = Math.max(0, sameFromStart(before, after) - AROUND);
  const end = Math.max(0, sameFromEnd(before, after, sameFromStart(before, after)) - AROUND);
  const cut = (text: string) =>
    `${start > 0 ? '…' : ''}${text.slice(start, text.length - end)}${end > 0 ? '…' : ''}`;
  return { before: cut(before), after: cut(after) };
}
