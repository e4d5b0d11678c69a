/** The least time between two lines of progress, in milliseconds. */
const EVERY = 1_000;

/** Shows on standard error how far a long run has come; nothing for a single file. */
export function progressOf(
  total: number,
  write: (text: string) => void,
): (done: number, file: string) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (done, file) => {
    const now = performance.now();
    if (total < 2 || (now - last < EVERY && done !== total)) return;
    last = now;
    write(`已读取 ${done}/${total}：${file}\n`);
  };
}
