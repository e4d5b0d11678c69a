import { connect } from '@/db/connection';
import { DEMO_ACCOUNTS } from '@/server/account/demo-accounts';
import { platformNow } from '@/server/clock';
import { isDemo } from '@/server/settings';
import { loadDemo } from './demo/load-demo';
import { keepRealData } from './lib/keep-real-data';
import { databaseUrl, runScript } from './lib/script';

/** Loads the demo's accounts and filings into DATABASE_URL, once. Tells its parent who can sign in. */
await runScript(async () => {
  if (!isDemo())
    throw new Error('Demo data is for the demo only: use `npm run up`, or set HUANGSHUI_MODE=demo.');
  const { db, close } = connect(databaseUrl(), { max: 1, applicationName: 'huangshui-load-demo' });
  try {
    await keepRealData(db);
    const { accounts, filings } = await loadDemo(db, platformNow());
    console.log(
      accounts === 0
        ? 'The demo is loaded already.'
        : `The demo is loaded: ${accounts} accounts, ${filings} filings with invented numbers.`,
    );
  } finally {
    await close();
  }
  const accounts = DEMO_ACCOUNTS.map(({ role, unit, login, password }) => ({
    role: role.en,
    unit: unit.name,
    login,
    password,
  }));
  return { accounts };
});
