/** Where the installation is for: one city. */
export function cityCode(): string {
  return '630100';
}

/** The name on the bar and in page titles. */
export function platformName(): string {
  return '西宁市政府信息公开年度报告平台';
}

/** Demo accounts and demo data exist, and the sign-in page says so. Only `npm run up` sets it. */
export function isDemo(): boolean {
  return process.env.HUANGSHUI_MODE === 'demo';
}

/** Whether HUANGSHUI_NOW counts: in a demo and in tests, never in production. */
export function mayMoveClock(): boolean {
  return isDemo() || process.env.NODE_ENV === 'test';
}

const NO_DATABASE = 'DATABASE_URL is not set: give the address of a PostgreSQL database.';

/** The database's address. Throws a sentence that says what to set. */
export function databaseUrl(): string {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error(NO_DATABASE);
  return url;
}

/** The address that people type, without a slash at its end, for links in mail; null where it isn't set. */
export function publicAddress(): string | null {
  return process.env.NEXTAUTH_URL?.replace(/\/+$/, '') || null;
}

/** The mail server and the sender; null where the installation sends no mail. */
export function smtp(): { url: string; from: string } | null {
  const { HUANGSHUI_SMTP_URL: url, HUANGSHUI_MAIL_FROM: from } = process.env;
  return url && from ? { url, from } : null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What keeps the server from starting with this environment, each a sentence that says what to do. */
export function settingsProblems(env: Environment): string[] {
  const problems: string[] = [];
  const demo = env.HUANGSHUI_MODE === 'demo';
  if (env.HUANGSHUI_MODE && !demo && env.HUANGSHUI_MODE !== 'production') {
    problems.push('HUANGSHUI_MODE must be "demo" or "production" (the default).');
  }
  if (!env.DATABASE_URL) problems.push(NO_DATABASE);
  if (!env.NEXTAUTH_SECRET) {
    problems.push('NEXTAUTH_SECRET is not set: make one with `openssl rand -base64 32`.');
  } else if (!demo && env.NEXTAUTH_SECRET.length < 32) {
    problems.push('NEXTAUTH_SECRET is too short: make one with `openssl rand -base64 32`.');
  }
  if (env.HUANGSHUI_SMTP_URL && !/^smtps?:\/\/[^/]+/.test(env.HUANGSHUI_SMTP_URL)) {
    problems.push('HUANGSHUI_SMTP_URL must begin with smtp:// or smtps:// and name a mail server.');
  }
  if (env.HUANGSHUI_SMTP_URL && !env.HUANGSHUI_MAIL_FROM) {
    problems.push('HUANGSHUI_MAIL_FROM is not set: give the address that mail is sent from.');
  }
  if (!demo && env.HUANGSHUI_NOW) {
    problems.push('HUANGSHUI_NOW moves the clock and is for the demo only: unset it.');
  }
  return problems;
}
