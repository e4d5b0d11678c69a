/**
 * The environment of PostgreSQL's programs: nothing of the person's own, so that a PGDATA or a locale set there
 * changes nothing.
 * @returns {NodeJS.ProcessEnv}
 */
export function serverEnvironment() {
  // Next's types ask for NODE_ENV in every environment; PostgreSQL doesn't know it.
  return { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin', NODE_ENV: 'production' };
}
