import { mkdirSync } from 'node:fs';
import path from 'node:path';
import postgres from 'postgres';
import { freePort } from '../db/embedded/free-port.mjs';
import { throwAwayServer } from '../db/embedded/throw-away.mjs';
import { startApp } from './lib/app-server.mjs';
import { builtApp } from './lib/build.mjs';
import { dataFolder } from './lib/data-folder.mjs';
import { demoEnvironment } from './lib/demo-env.mjs';
import { fillDatabase } from './lib/fill-database.mjs';
import { ROOT } from './lib/root.mjs';
import { startWorkerProcess } from './lib/worker-process.mjs';

/**
 * Playwright's global setup: the production build in demo mode on a fresh database, on free ports; the returned
 * teardown leaves nothing. With BASE_URL set, the tests run against the server there and nothing is started.
 * @returns {Promise<() => Promise<void>>}
 */
export default async function setup() {
  if (process.env.BASE_URL) return async () => {};
  const logs = path.join(ROOT, '.artifacts', 'e2e');
  mkdirSync(logs, { recursive: true });
  const folder = await builtApp(dataFolder());
  const database = await freshDatabase();
  try {
    const port = await freePort();
    const env = demoEnvironment({
      port,
      databaseUrl: database.url,
      secret: 'e2e'.repeat(16),
      host: '127.0.0.1',
    });
    await fillDatabase(env, logs);
    const app = await startApp({ folder, port, env, log: path.join(logs, 'app.log') });
    const worker = await startWorkerProcess({ folder, env, log: path.join(logs, 'worker.log') });
    process.env.BASE_URL = env.NEXTAUTH_URL;
    return async () => {
      await worker.stop();
      await app.stop();
      await database.remove();
    };
  } catch (error) {
    await database.remove();
    throw error;
  }
}

/** A database of a throw-away server, or of TEST_DATABASE_URL's. */
async function freshDatabase() {
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? null : await throwAwayServer();
  const maintenance = given ?? server?.url('postgres') ?? '';
  const name = `huangshui_e2e_${process.pid}`;
  await execute(maintenance, `create database ${name}`);
  const url = new URL(maintenance);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    remove: async () => {
      await execute(maintenance, `drop database ${name} with (force)`);
      await server?.stop();
    },
  };
}

/**
 * @param {string} url
 * @param {string} statement
 */
async function execute(url, statement) {
  const sql = postgres(url, { max: 1 });
  try {
    await sql.unsafe(statement);
  } finally {
    await sql.end();
  }
}
