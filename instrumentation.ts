/** Runs once, before the first request: a server with wrong settings or on the demo's database must not start. */
export async function register(): Promise<void> {
  // In this form the bundler leaves Node's own modules out of what it builds for other runtimes.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { refuseWrongStart } = await import('./server/startup');
    await refuseWrongStart(process.env);
  }
}
