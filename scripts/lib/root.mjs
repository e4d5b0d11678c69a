import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout: every path of the scripts starts here, wherever they are called from. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Secrets, logs, the built app and the embedded database; not in git. */
export const DATA = path.join(ROOT, '.data');
