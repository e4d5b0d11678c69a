import { BENCHES } from './bench/all';
import type { Bench, Measured } from './bench/bench';
import { measure } from './bench/measure';
import { displayTable } from './lib/display-table.mjs';

const HEAD = ['', 'name', 'median', 'p95', 'target', 'runs', 'what'];

function row({ name, unit, median, p95, target, runs, ok }: Measured, { about }: Bench): string[] {
  const mark = target === null ? ' ' : ok ? '✓' : '✗';
  const aim = target === null ? '—' : `≤ ${target} ${unit}`;
  return [mark, name, `${median} ${unit}`, `${p95} ${unit}`, aim, String(runs), about];
}

/** The benches of those names, all if none is named. Throws a sentence on a name that there is not. */
function chosen(names: readonly string[]): readonly Bench[] {
  const unknown = names.find((name) => BENCHES.every((bench) => bench.name !== name));
  if (unknown !== undefined)
    throw new Error(
      `There is no figure named ${unknown}. There are: ${BENCHES.map(({ name }) => name).join(', ')}.`,
    );
  return names.length === 0 ? BENCHES : BENCHES.filter(({ name }) => names.includes(name));
}

/** `npm run bench [-- [--json] [NAME…]]`: measures each figure that an issue names, beside its target. */
async function main(args: readonly string[]): Promise<void> {
  const json = args.includes('--json');
  const rows: string[][] = [];
  for (const bench of chosen(args.filter((arg) => !arg.startsWith('--')))) {
    const measured = await measure(bench);
    if (json) console.log(JSON.stringify(measured));
    else rows.push(row(measured, bench));
  }
  if (!json) console.log(displayTable(HEAD, rows));
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
