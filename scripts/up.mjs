import path from 'node:path';
import { announce } from './lib/announce.mjs';
import { atEnd, runMain } from './lib/at-end.mjs';
import { dataFolder } from './lib/data-folder.mjs';
import { Failure } from './lib/failure.mjs';
import { install } from './lib/install.mjs';
import { requireNode } from './lib/node-version.mjs';
import { requirePort } from './lib/port.mjs';
import { step } from './lib/step.mjs';

/**
 * `npm run up`: from a fresh clone to the demo in the browser. Starts on Node's own modules, because nothing may
 * be installed yet; what needs packages is loaded once they are there.
 */
async function up() {
  requireNode();
  const port = await requirePort(process.env.PORT);
  const data = dataFolder();
  await install(data);

  const { openDatabase } = await import('./lib/database.mjs');
  const { fillDatabase } = await import('./lib/fill-database.mjs');
  const { builtApp } = await import('./lib/build.mjs');
  const { startApp } = await import('./lib/app-server.mjs');
  const { demoEnvironment } = await import('./lib/demo-env.mjs');
  const { startWorkerProcess } = await import('./lib/worker-process.mjs');
  const { sessionSecret } = await import('./lib/secrets.mjs');

  const database = await step('Starting the database', () => openDatabase(data));
  if (database.where) console.log(`  ${database.where}`);
  const env = demoEnvironment({ port, databaseUrl: database.url, secret: sessionSecret(data) });
  const accounts = await step('Migrating, loading units and demo data', () => fillDatabase(env, data));
  const folder = await builtApp(data);
  const log = path.join(data, 'app.log');
  const app = await step('Starting the server', () => startApp({ folder, port, env, log }));
  atEnd(app.stop);
  const workerLog = path.join(data, 'worker.log');
  const worker = await step('Starting the worker', () => startWorkerProcess({ folder, env, log: workerLog }));
  atEnd(worker.stop);
  announce(`http://localhost:${port}`, accounts);
  await Promise.race([endedBy(app.ended, 'server', log), endedBy(worker.ended, 'worker', workerLog)]);
}

/**
 * Neither ends unless it is stopped.
 * @param {Promise<unknown>} ended
 * @param {string} which
 * @param {string} log
 */
async function endedBy(ended, which, log) {
  await ended;
  throw new Failure(`The ${which} has ended by itself: all it said is in ${log}.`);
}

await runMain(up, 0);
