import { performance } from 'node:perf_hooks';
import { formByName } from '@/report/forms/registry';
import { localise } from '@/report/localise/mends';
import { readSheet } from '@/report/sheet';
import type { Bench } from '../bench';
import { slippedTables } from '../slipped-tables';

const form = formByName('form2021');
const locate = (cells: Parameters<typeof readSheet>[0]) => localise(form, readSheet(cells, form));

/** One call a table, each another: one to three slips of every kind, totals typed as a file has them. */
export const localiseMedian: Bench = {
  name: 'localise-median',
  unit: 'ms',
  target: 5,
  about: 'finding the smallest mends of table 3: 600 tables with one to three slips',
  warmUp: 600,
  runs: 600,
  prepare: () => {
    const tables = slippedTables(600);
    return (turn) => locate(tables[turn % tables.length] ?? {});
  },
};

/** The slowest of the tables, found by trying each five times. */
function slowest(tables: readonly Parameters<typeof readSheet>[0][]): Parameters<typeof readSheet>[0] {
  for (const table of tables) locate(table);
  const best = tables.map((table) => {
    const times = Array.from({ length: 5 }, () => {
      const begin = performance.now();
      locate(table);
      return performance.now() - begin;
    });
    return Math.min(...times);
  });
  return tables[best.indexOf(Math.max(...best))] ?? {};
}

/** The slowest table of many, those without any mend of three cells among them. */
export const localiseWorst: Bench = {
  name: 'localise-worst',
  unit: 'ms',
  target: 50,
  about: 'the slowest of 2000 tables with one to six slips, most of them beyond three changed cells',
  warmUp: 5,
  runs: 60,
  prepare: () => {
    const table = slowest(slippedTables(2_000, 6));
    return () => locate(table);
  },
};
