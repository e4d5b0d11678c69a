import { Failure } from './failure.mjs';

/** Next 16 asks for this. */
const NEEDED = [20, 9];

/**
 * @param {string} [version] such as 20.20.2
 * @throws {Failure} where this Node is too old
 */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = NEEDED;
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return;
  throw new Failure(
    `Node ${version} is too old: install Node ${NEEDED.join('.')} or newer (24 is what production uses).`,
  );
}
