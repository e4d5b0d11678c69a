import type { TestProject } from 'vitest/node';
import { connect } from '../connection';
import { throwAwayServer } from '../embedded/throw-away.mjs';
import { loadReportingYears } from '../load-reporting-years';
import { loadUnits } from '../load-units';
import { migrate } from '../migrate';
import { databaseUrl, onServer } from './on-server';

declare module 'vitest' {
  interface ProvidedContext {
    /** The test server, by its maintenance database. */
    testServerUrl: string;
    /** The database that each test's own is copied from. */
    testTemplate: string;
  }
}

/**
 * Once a run: a throw-away embedded server, or the one of TEST_DATABASE_URL (its user must be allowed to create
 * databases), and on it a template, migrated and loaded, that every test's database is copied from.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await testServer();
  const template = `huangshui_template_${process.pid}`;
  await onServer(server.url, (sql) => sql.unsafe(`create database ${template}`));
  await fill(databaseUrl(server.url, template));
  project.provide('testServerUrl', server.url);
  project.provide('testTemplate', template);
  return async () => {
    await onServer(server.url, (sql) => sql.unsafe(`drop database ${template} with (force)`));
    await server.stop();
  };
}

async function testServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };
  const server = await throwAwayServer();
  return { url: server.url('postgres'), stop: server.stop };
}

async function fill(url: string): Promise<void> {
  await migrate(url);
  const { db, close } = connect(url, { max: 1 });
  try {
    await loadUnits(db);
    await loadReportingYears(db);
  } finally {
    await close();
  }
}
