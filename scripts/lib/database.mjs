import path from 'node:path';
import postgres from 'postgres';
import { serverHome } from '../../db/embedded/home.mjs';
import { serverIdentity } from '../../db/embedded/identity.mjs';
import { probe } from '../../db/embedded/probe.mjs';
import { startServer } from '../../db/embedded/start-server.mjs';
import { atEnd } from './at-end.mjs';
import { Failure } from './failure.mjs';

const NAME = 'huangshui';

/**
 * The database to use: DATABASE_URL's where that is set, else the embedded server's, started here and stopped
 * with this run.
 * @param {string} data
 * @returns {Promise<{ url: string, where: string }>} where: what to tell the person, or '' where it is as expected
 * @throws {Failure}
 */
export async function openDatabase(data) {
  const given = process.env.DATABASE_URL;
  return given ? openGiven(given) : openEmbedded(data);
}

/** @param {string} url */
async function openGiven(url) {
  const found = await probe(url);
  if (found.kind === 'answers') return { url, where: 'The database is the one of DATABASE_URL.' };
  const reason = found.kind === 'silent' ? found.reason : 'it is starting up or shutting down';
  throw new Failure(
    `The database of DATABASE_URL (${withoutPassword(url)}) doesn't answer: ${reason}. ` +
      'Start it or mend DATABASE_URL, or unset DATABASE_URL to use the embedded database.',
  );
}

/** @param {string} url */
function withoutPassword(url) {
  try {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`;
  } catch {
    return 'not a URL';
  }
}

/** @param {string} data */
async function openEmbedded(data) {
  const identity = serverIdentity();
  const { home, moved } = serverHome(data, identity);
  const server = await startServer({ home, identity });
  atEnd(server.stop);
  await createDatabase(server.url('postgres'));
  const where = moved
    ? `The database is kept in ${home}, because its user can't enter ${path.dirname(data)}.`
    : '';
  return { url: server.url(NAME), where };
}

/** @param {string} serverUrl */
async function createDatabase(serverUrl) {
  const sql = postgres(serverUrl, { max: 1 });
  try {
    const found = await sql`select from pg_database where datname = ${NAME}`;
    if (found.length === 0) await sql.unsafe(`create database ${NAME}`);
  } finally {
    await sql.end();
  }
}
