import { displayTable } from './display-table.mjs';

/**
 * Tells the person where the demo is and who can sign in.
 * @param {string} address
 * @param {readonly import('./fill-database.mjs').DemoAccount[]} accounts
 */
export function announce(address, accounts) {
  const rows = accounts.map(({ role, unit, login, password }) => [role, unit, login, password]);
  console.log(`
Huangshui is running (demo, as of 20 January 2024):  ${address}

${displayTable(['Role', 'Unit', 'Login', 'Password'], rows)}

Ctrl-C stops it; the data is kept.`);
}
