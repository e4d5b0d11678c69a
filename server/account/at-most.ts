/** Lets at most `max` jobs run at the same time; the others wait and start in the order they came. */
export function atMost(max: number): <T>(job: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (job) => {
    if (running < max) running += 1;
    else await new Promise<void>((start) => waiting.push(start));
    try {
      return await job();
    } finally {
      // Its place goes straight to the next: whoever comes meanwhile stands behind.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
