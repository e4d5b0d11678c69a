/** Whether it comes from within pdf.js. */
const isPdfjs = (reason: unknown): boolean =>
  reason instanceof Error && /pdfjs-dist/.test(reason.stack ?? '');

function onStray(reason: unknown): void {
  // Anybody else's is a fault of ours, and ends the process as ever.
  if (!isPdfjs(reason)) throw reason;
}

let readings = 0;

/**
 * Works with pdf.js. In a damaged file it leaves promises of its own behind that nobody can wait for (its page tree is
 * fetched ahead); rejected, they would end the process and with it every other file. What matters of them comes as the
 * work's own error.
 */
export async function withoutStrays<Result>(work: () => Promise<Result>): Promise<Result> {
  if (readings === 0) process.on('unhandledRejection', onStray);
  readings += 1;
  try {
    return await work();
  } finally {
    // They are told of once what waits has run.
    setImmediate(() => {
      readings -= 1;
      if (readings === 0) process.off('unhandledRejection', onStray);
    });
  }
}
