import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serverIdentity } from './identity.mjs';
import { readSettings } from './settings.mjs';
import { type EmbeddedServer, startServer } from './start-server.mjs';

/** Runs one statement on a connection of its own. */
async function ask(server: EmbeddedServer, statement: string): Promise<unknown[]> {
  const sql = postgres(server.url('postgres'), { max: 1, onnotice: () => {} });
  try {
    return [...(await sql.unsafe(statement))];
  } finally {
    await sql.end();
  }
}

describe('the embedded server', { timeout: 60_000 }, () => {
  const home = mkdtempSync(path.join(os.tmpdir(), 'huangshui embedded '));
  const start = () => startServer({ home, identity: serverIdentity() });
  let server: EmbeddedServer;

  beforeAll(async () => {
    chmodSync(home, 0o711);
    server = await start();
    await ask(server, "create table kept as select '湟水' as word");
  });
  afterAll(async () => {
    await server.stop();
    rmSync(home, { recursive: true });
  });

  it('is UTF8, in the built-in locale, and listens on this machine only', async () => {
    const [row] = await ask(
      server,
      `select current_setting('server_encoding') as encoding, current_setting('listen_addresses') as listens,
         datlocprovider as provider, datlocale as locale from pg_database where datname = 'postgres'`,
    );
    expect(row).toEqual({ encoding: 'UTF8', listens: '127.0.0.1', provider: 'b', locale: 'C.UTF-8' });
  });

  it('refuses a second start beside a running one, with one sentence', async () => {
    await expect(start()).rejects.toThrow('is in use by another run of this checkout');
  });

  it('keeps its data over a stop and a start', async () => {
    const before = server.url('postgres');
    await server.stop();
    await expect(ask(server, 'select 1')).rejects.toThrow('ECONNREFUSED');
    server = await start();
    expect(server.url('postgres')).toBe(before);
    expect(await ask(server, 'select word from kept')).toEqual([{ word: '湟水' }]);
  });

  it('starts again where kill -9 has left a server without its keeper', async () => {
    process.kill(readSettings(home).keeper, 'SIGKILL');
    await sleep(200);
    expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }]);
    server = await start();
    expect(await ask(server, 'select word from kept')).toEqual([{ word: '湟水' }]);
  });
});
