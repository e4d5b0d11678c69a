import { parseArgs } from 'node:util';
import { connect } from '@/db/connection';
import { ask, askHidden, firstLineOfInput } from './lib/ask';
import { createAdministrator } from './lib/create-administrator';
import { databaseUrl } from './lib/script';

const USAGE = 'npm run admin:create -- [--login LOGIN] [--name NAME], the password asked for or piped in';

/**
 * Creates the installation's first system administrator in the database of DATABASE_URL. What isn't given is
 * asked for; a password that is piped in is taken as it is, so that a script can do it.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { login: { type: 'string' }, name: { type: 'string' } } });
  const url = databaseUrl();
  const login = (values.login ?? (await ask('Login: '))).toLowerCase();
  const name = values.name ?? (await ask('Full name: '));
  const password = process.stdin.isTTY ? await typedTwice() : await firstLineOfInput();
  const { db, close } = connect(url, { max: 1, applicationName: 'huangshui-admin-create' });
  try {
    await createAdministrator(db, { login, name, password }, new Date());
    console.log(`${name} can sign in as ${login}.`);
  } finally {
    await close();
  }
}

async function typedTwice(): Promise<string> {
  const password = await askHidden('Password (12 characters or more, not shown): ');
  if ((await askHidden('Once more: ')) !== password) {
    throw new Error('The two passwords differ: run the command again.');
  }
  return password;
}

try {
  await main();
} catch (error) {
  console.error(sentence(error));
  process.exitCode = 1;
}

function sentence(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
    return `${error.message} Usage: ${USAGE}`;
  // Drizzle wraps the database's own words; a connection that failed comes as it is, with a code.
  const words = error.cause instanceof Error ? error.cause.message : 'code' in error ? error.message : null;
  if (words === null) return error.message;
  return `The database did not do it (${words}): check DATABASE_URL, and that npm run migrate has run.`;
}
