import type { LeftOut } from './blocks';

/** The same words left out for the same reason, told once, where they first stood, with how often. */
export function toldOnce(leftOut: readonly LeftOut[]): LeftOut[] {
  const found = new Map<string, { first: LeftOut; times: number }>();
  for (const one of leftOut) {
    const key = JSON.stringify([one.raw, one.why]);
    const before = found.get(key);
    if (before === undefined) found.set(key, { first: one, times: 1 });
    else before.times += 1;
  }
  return [...found.values()].map(({ first, times }) =>
    times === 1 ? first : { ...first, why: `${first.why}（共 ${times} 处）` },
  );
}
