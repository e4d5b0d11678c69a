import { tryPort } from '../../db/embedded/free-port.mjs';
import { Failure } from './failure.mjs';

const DEFAULT = 3000;

/**
 * The port to serve on, found free.
 * @param {string | undefined} given PORT
 * @returns {Promise<number>}
 * @throws {Failure} where it is no port, or taken
 */
export async function requirePort(given) {
  const port = given ? Number(given) : DEFAULT;
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Failure(
      `PORT=${given} is no port: give a number from 1 to 65535, such as PORT=3001 npm run up.`,
    );
  }
  if ((await tryPort(port)) !== null) return port;
  throw new Failure(
    `Port ${port} is taken by another program: stop that one, or choose another port: PORT=${port + 1} npm run up.`,
  );
}
