import { readFileSync } from 'node:fs';

/**
 * Who the server runs as.
 * @typedef {{ uid: number, gid: number } | null} Identity null: as whoever runs this, who is not root
 */

/** PostgreSQL refuses to run as root, and needs its user to have an entry in the passwd file. */
const UNPRIVILEGED = ['nobody', 'postgres', 'daemon'];

/**
 * The unprivileged user to drop to when root; null where that isn't needed.
 * @returns {Identity}
 * @throws {Error} one sentence, when root and the machine has no such user
 */
export function serverIdentity() {
  if (process.getuid?.() !== 0) return null;
  const entries = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of UNPRIVILEGED) {
    const entry = entries.find((fields) => fields[0] === name);
    if (entry) return { uid: Number(entry[2]), gid: Number(entry[3]) };
  }
  throw new Error(
    `PostgreSQL does not run as root, and this machine has none of the users ${UNPRIVILEGED.join(', ')}. ` +
      'Run the command as another user, or set DATABASE_URL to a PostgreSQL server of your own.',
  );
}
