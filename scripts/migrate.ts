import { connect } from '@/db/connection';
import { loadReportingYears } from '@/db/load-reporting-years';
import { loadUnits } from '@/db/load-units';
import { migrate } from '@/db/migrate';
import { indexTexts } from '@/server/filing/index-texts';
import { databaseUrl, runScript } from './lib/script';

/**
 * Brings the database of DATABASE_URL up to date: tables, Xining's units, the reporting years, the index of filed
 * texts. Safe to repeat.
 */
await runScript(async () => {
  const url = databaseUrl();
  await migrate(url);
  const { db, close } = connect(url, { max: 1, applicationName: 'huangshui-migrate' });
  try {
    const units = await db.transaction((tx) => loadUnits(tx));
    await loadReportingYears(db);
    await indexTexts(db);
    console.log(`The database is up to date and holds ${units} units.`);
  } finally {
    await close();
  }
});
