/** Runs once, before the first request: a server with wrong settings must not start. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { refuseWrongSettings } = await import('./server/startup');
  refuseWrongSettings(process.env);
}
