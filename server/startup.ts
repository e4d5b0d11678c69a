import { settingsProblems } from './settings';

/** Ends the process with one line for each wrong setting; a server half set up is worse than none. */
export function refuseWrongSettings(env: NodeJS.ProcessEnv): void {
  const problems = settingsProblems(env);
  if (problems.length === 0) return;
  for (const problem of problems) console.error(`Not started: ${problem}`);
  process.exit(1);
}
