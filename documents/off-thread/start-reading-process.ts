import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where the build puts the process (scripts/lib/bundle.mjs), below the folder that has server.js. */
const BUNDLED = ['background', 'reading-process.mjs'];
const SOURCE = path.join('documents', 'off-thread', 'reading-process.ts');

/**
 * What it gets of our environment. A file that broke out of its reader would find no secret, and no address of the
 * database.
 */
const PASSED_ON = ['PATH', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'TZ'];

function environment(): Record<string, string> {
  return Object.fromEntries(
    PASSED_ON.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/**
 * Starts a reading process: the built one in production, else the sources through tsx. The folder is the one that the
 * program was started in, as Next itself has it: the app's in production, the checkout's root otherwise.
 */
export function startReadingProcess(): ChildProcess {
  // Next's build would take what it can't tell for the whole checkout, and put that into the app.
  const bundled = path.join(/* turbopackIgnore: true */ process.cwd(), ...BUNDLED);
  return existsSync(bundled) ? startGuarded(bundled) : startGuarded(SOURCE);
}

/** Starts a module that runs guarded, built (.mjs) or from its source below the working directory (.ts). */
export function startGuarded(module: string): ChildProcess {
  return fork(module, [], {
    // As Next's types have it, NODE_ENV is always there.
    env: environment() as NodeJS.ProcessEnv,
    execArgv: module.endsWith('.ts') ? ['--import', 'tsx'] : [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}
