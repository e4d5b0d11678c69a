import { parseArgs } from 'node:util';
import { fuzzCase, loadReaders } from '@/documents/testing/fuzz/fuzz-case';

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '20000' }, from: { type: 'string', default: '1' } },
});

/** Cases between two lines of progress. */
const EVERY = 1_000;

/**
 * Reads `--cases` files made by chance, seeds from `--from` on, and prints every one that crashes a reader, hangs it or
 * makes it keep silent about a number. The exit status is 1 where there is any.
 */
async function main(): Promise<number> {
  const cases = Number(values.cases);
  const from = Number(values.from);
  let bad = 0;
  let refused = 0;
  let slowest = { took: 0, seed: 0 };
  await loadReaders();
  for (let seed = from; seed < from + cases; seed += 1) {
    const outcome = await fuzzCase(seed);
    if (outcome.refused) refused += 1;
    if (outcome.took > slowest.took) slowest = { took: outcome.took, seed };
    if (outcome.faults.length > 0) {
      bad += 1;
      console.log(`seed ${seed}: ${outcome.what}\n  ${outcome.faults.slice(0, 5).join('\n  ')}`);
    }
    const done = seed - from + 1;
    if (done % EVERY === 0) console.error(`${done}/${cases} read, ${refused} refused, ${bad} bad`);
  }
  const slow = `slowest ${Math.round(slowest.took)} ms (seed ${slowest.seed})`;
  console.log(`${cases} cases: ${cases - refused} read, ${refused} refused, ${bad} bad; ${slow}`);
  return bad > 0 ? 1 : 0;
}

process.exitCode = await main();
