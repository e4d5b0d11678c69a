import { startWorker } from '@/server/jobs/worker';
import { databaseUrl, settingsProblems } from '@/server/settings';

/**
 * The worker: does in the background what is left for it in the database of DATABASE_URL. Ctrl-C or SIGTERM let the
 * jobs at hand come to their end; killed in whatever way, its jobs are taken up by the next.
 */
async function main(): Promise<void> {
  // It signs nobody in.
  const problems = settingsProblems({ ...process.env, NEXTAUTH_SECRET: 'not needed here'.repeat(3) });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const worker = await startWorker(databaseUrl());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => worker.stop().catch(() => process.exit(1)));
  }
  // With a parent that is no more, nobody would ever stop it.
  process.once('disconnect', () => worker.stop().catch(() => process.exit(1)));
  console.log('The worker is running.');
  process.send?.('running');
  await worker.ended;
  // The readers are still there, idle.
  process.exit(0);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
