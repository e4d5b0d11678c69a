/** How deep in brackets a stretch ends that begins `depth` deep; -1 where it leaves those that it stands in. */
export function depthBehind(gap: string, depth: number): number {
  let now = depth;
  for (let at = 0; at < gap.length; at++) {
    const char = gap.charAt(at);
    if (char === '(' || char === '（') now += 1;
    else if (char === ')' || char === '）') now -= 1;
    if (now < 0) return -1;
  }
  return now;
}
