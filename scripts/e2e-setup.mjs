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

/** @typedef {{ url: string, stop: () => Promise<void> }} Installation */

/**
 * Playwright's global setup: for each of its workers an installation of its own, so that stories of two files at work
 * at the same time can't meet. Each is the production build in demo mode on a fresh database, on a free port; the
 * returned teardown leaves nothing. With BASE_URL set, the tests run against the server there and nothing is started.
 * @param {{ workers: number }} config Playwright's
 * @returns {Promise<() => Promise<void>>}
 */
export default async function setup({ workers }) {
  if (process.env.BASE_URL) return async () => {};
  const folder = await builtApp(dataFolder());
  const databases = await freshDatabases(workers);
  /** @type {Installation[]} */
  const installations = [];
  const stop = async () => {
    await Promise.all(installations.map((one) => one.stop()));
    await databases.remove();
  };
  try {
    for (const url of databases.urls) {
      installations.push(await startInstallation(folder, url, String(installations.length + 1)));
    }
    // Read by playwright.config.ts in each worker, by its project.
    process.env.E2E_URLS = installations.map(({ url }) => url).join(' ');
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * @param {string} folder the built app
 * @param {string} databaseUrl
 * @param {string} name of its logs' folder
 * @returns {Promise<Installation>}
 */
async function startInstallation(folder, databaseUrl, name) {
  const logs = logsOf(name);
  const { port, env } = await demoOn(databaseUrl);
  const app = await startApp({ folder, port, env, log: path.join(logs, 'app.log') });
  try {
    const worker = await startWorkerProcess({ folder, env, log: path.join(logs, 'worker.log') });
    const stop = async () => {
      await worker.stop();
      await app.stop();
    };
    return { url: `http://127.0.0.1:${port}`, stop };
  } catch (error) {
    await app.stop();
    throw error;
  }
}

/** @param {string} databaseUrl */
async function demoOn(databaseUrl) {
  const port = await freePort();
  return {
    port,
    env: demoEnvironment({ port, databaseUrl, secret: 'e2e'.repeat(16), host: '127.0.0.1' }),
  };
}

/** @param {string} name */
function logsOf(name) {
  const folder = path.join(ROOT, '.artifacts', 'e2e', name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * Databases of a throw-away server, or of TEST_DATABASE_URL's, all with the demo: it is loaded once and copied.
 * @param {number} count
 */
async function freshDatabases(count) {
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? null : await throwAwayServer();
  const maintenance = given ?? server?.url('postgres') ?? '';
  const names = Array.from({ length: count }, (_, at) => `huangshui_e2e_${process.pid}_${at + 1}`);
  const urls = names.map((name) => {
    const url = new URL(maintenance);
    url.pathname = `/${name}`;
    return url.href;
  });
  const remove = async () => {
    for (const name of names) await execute(maintenance, `drop database if exists ${name} with (force)`);
    await server?.stop();
  };
  try {
    const [first = '', ...others] = names;
    await execute(maintenance, `create database ${first}`);
    await fillDatabase((await demoOn(urls[0] ?? '')).env, logsOf('demo'));
    for (const name of others) await execute(maintenance, `create database ${name} template ${first}`);
    return { urls, remove };
  } catch (error) {
    await remove();
    throw error;
  }
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
