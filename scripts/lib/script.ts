/**
 * Runs the main of a script that another started: gives the parent what it returns, or `{ failure }` with one
 * sentence; run by hand, it shows the sentence on the screen. Sets the exit code.
 */
export async function runScript(main: () => Promise<unknown>): Promise<void> {
  try {
    const result = await main();
    if (result !== undefined) process.send?.(result);
  } catch (error) {
    console.error(error);
    process.send?.({ failure: sentence(error) });
    process.exitCode = 1;
  }
  // An open channel would keep this process alive.
  if (process.connected) process.disconnect();
}

/** Drizzle wraps the database's own words, which are the ones that help. */
function sentence(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}

/** DATABASE_URL. Throws a sentence that says what to set. */
export function databaseUrl(): string {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is not set: give the address of a PostgreSQL database.');
  return url;
}
