import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { type Connection, connect } from '../connection';
import { databaseUrl, onServer } from './on-server';

export interface TestDatabase extends Connection {
  url: string;
}

/**
 * A fresh database for one *.integration.ts: migrated, with Xining's units and the reporting years, nothing else.
 * `close()` drops it; call it in afterAll.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const server = inject('testServerUrl');
  const name = `huangshui_test_${randomBytes(6).toString('hex')}`;
  await onServer(server, (sql) => sql.unsafe(`create database ${name} template ${inject('testTemplate')}`));
  const url = databaseUrl(server, name);
  const connection = connect(url, { max: 5, applicationName: 'huangshui-test' });
  return {
    url,
    db: connection.db,
    close: async () => {
      await connection.close();
      await onServer(server, (sql) => sql.unsafe(`drop database ${name} with (force)`));
    },
  };
}
