import { checkFiles } from './check/check-files';
import { isBlocked } from './check/check-report';
import { listFiles } from './check/list-files';
import { parseOptions, USAGE, UsageError } from './check/options';
import type { Outcome } from './check/outcome';
import { CSV_HEAD, csvLines } from './check/print-csv';
import { jsonLine } from './check/print-json';
import { reportLines, summary } from './check/print-text';
import { progressOf } from './check/progress';
import { readRegister } from './check/units';

const WRONG_USAGE = 2;

/** Resolves once the text is handed over: a pipe may be slower than we are, and exiting early would cut it off. */
const print = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });

const blocks = (outcome: Outcome): boolean => outcome.kind === 'checked' && isBlocked(outcome.checked);

function output(outcomes: readonly Outcome[], kind: 'text' | 'json' | 'csv'): string {
  if (kind === 'json') return outcomes.map((outcome) => `${jsonLine(outcome)}\n`).join('');
  if (kind === 'csv') return CSV_HEAD + outcomes.map(csvLines).join('');
  const all = outcomes.map(reportLines).join('');
  return outcomes.length > 1 ? all + summary(outcomes, outcomes.filter(blocks).length) : all;
}

/** Checks reports at the command line. Returns the exit status: 1 where a report blocks or a file can't be read. */
async function main(): Promise<number> {
  const options = parseOptions(process.argv.slice(2));
  if (options === null) {
    await print(process.stdout, `${USAGE}\n`);
    return 0;
  }
  const files = listFiles(options.paths);
  const show = progressOf(files.length, (text) => process.stderr.write(text));
  const outcomes = await checkFiles(files, options, readRegister(), (done, file, error) => {
    if (error !== null && files.length > 1) process.stderr.write(`无法读取：${file}。${error}\n`);
    show(done, file);
  });
  await print(process.stdout, output(outcomes, options.output));
  return outcomes.some((outcome) => outcome.kind === 'failed' || blocks(outcome)) ? 1 : 0;
}

main()
  .then((status) => {
    process.exitCode = status;
  })
  .catch(async (error: unknown) => {
    if (!(error instanceof UsageError)) throw error;
    await print(process.stderr, `${error.message}\n\n${USAGE}\n`);
    process.exitCode = WRONG_USAGE;
  });
