import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { freePort } from '@/db/embedded/free-port.mjs';
import { requirePort } from './port.mjs';

it.each(['0', '65536', 'abc', '80.5'])('refuses PORT=%s', async (given) => {
  await expect(requirePort(given)).rejects.toThrow(`PORT=${given} is no port`);
});

it('takes a free port and refuses one that somebody listens on', async () => {
  const port = await freePort();
  expect(await requirePort(String(port))).toBe(port);
  const server = createServer().listen(port, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  await expect(requirePort(String(port))).rejects.toThrow(`Port ${port} is taken`);
  await new Promise((resolve) => server.close(resolve));
});
