import { chmodSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { serverIdentity } from './identity.mjs';
import { startServer } from './start-server.mjs';

/**
 * A server for one run of tests, in a folder of its own that goes with it.
 * @returns {Promise<import('./start-server.mjs').EmbeddedServer>}
 * @throws {Error} one sentence that says what to do
 */
export async function throwAwayServer() {
  const home = mkdtempSync(path.join(os.tmpdir(), 'huangshui-test-'));
  // mkdtemp shuts others out; the server's user must pass through to its data.
  chmodSync(home, 0o711);
  return startServer({ home, identity: serverIdentity(), throwAway: true });
}
