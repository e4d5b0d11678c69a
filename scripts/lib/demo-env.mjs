/**
 * What makes a server a demo: the day it stands at, and its own address and secret.
 * @param {{ port: number, databaseUrl: string, secret: string, host?: string }} of
 * @returns {Record<string, string>}
 */
export function demoEnvironment({ port, databaseUrl, secret, host = 'localhost' }) {
  return {
    HUANGSHUI_MODE: 'demo',
    // Eleven days before the units' due date for 2023, so that deadlines mean something.
    HUANGSHUI_NOW: '2024-01-20',
    DATABASE_URL: databaseUrl,
    NEXTAUTH_SECRET: secret,
    NEXTAUTH_URL: `http://${host}:${port}`,
  };
}
