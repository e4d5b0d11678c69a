import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readReportFile } from '../read-report';

const FOLDER = new URL('./fixtures/', import.meta.url);
const text = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');

/** What a cell may be read as: a number, null for empty, TEXT for anything that is no number, UNSURE for a doubted one. */
const acceptable = z.union([z.string(), z.null()]);
const truthSchema = z.record(
  z.string(),
  z.strictObject({
    form: z.string(),
    unit: z.string(),
    year: z.int(),
    title: z.string(),
    cells: z.record(z.string(), z.union([acceptable, z.array(acceptable)])),
  }),
);
const TRUTH = truthSchema.parse(JSON.parse(text('truth.json')));
const UNITS = z
  .object({ units: z.array(z.object({ code: z.string(), name: z.string(), aliases: z.array(z.string()) })) })
  .parse(JSON.parse(readFileSync(new URL('../../db/data/xining-units.json', import.meta.url), 'utf8'))).units;

/** Tables that a person reads and the readers do not; they stay empty, which FORM-SHAPE reports. */
const NOT_READ: Readonly<Record<string, number>> = { 'table-4-upright.docx': 15 };

const isNumber = (value: string): boolean => /^-?\d+(\.\d+)?$/.test(value);

function isRight(read: string | null, wanted: string | null): boolean {
  if (wanted === 'TEXT') return read === null || !isNumber(read);
  if (read === null || wanted === null) return read === wanted;
  return read === wanted || (isNumber(read) && isNumber(wanted) && Number(read) === Number(wanted));
}

async function measure(name: string) {
  const truth = TRUTH[name];
  if (truth === undefined) throw new Error(`${name} has no truth`);
  const { report, reading, unitCode } = await readReportFile(
    readFileSync(new URL(name, FOLDER)),
    name,
    UNITS,
  );
  const silent: string[] = [];
  const unread: string[] = [];
  for (const [id, wanted] of Object.entries(truth.cells)) {
    const value = report.cells[id];
    const read = value === undefined || value === null ? null : String(value);
    if ((Array.isArray(wanted) ? wanted : [wanted]).some((one) => isRight(read, one))) continue;
    const isSure = read !== null && isNumber(read) && reading.cells[id]?.certainty === 'sure';
    (isSure ? silent : unread).push(`${id}: ${read}, not ${wanted}`);
  }
  const unit = UNITS.find(({ code }) => code === unitCode)?.name ?? null;
  return { head: [report.form, unit, reading.year, report.title], truth, silent, unread };
}

describe('files as other software writes them', () => {
  const names = readdirSync(FOLDER).filter((name) => name !== 'truth.json');

  it('have a truth each', () => {
    expect(names.sort()).toEqual(Object.keys(TRUTH).sort());
  });

  it('are read whole, or what is not read is empty or doubted, never wrong', async () => {
    let whole = 0;
    for (const name of names) {
      const { head, truth, silent, unread } = await measure(name);
      expect.soft(silent, name).toEqual([]);
      expect.soft(unread, name).toHaveLength(NOT_READ[name] ?? 0);
      expect.soft(head, name).toEqual([truth.form, truth.unit, truth.year, truth.title]);
      if (silent.length + unread.length === 0) whole += 1;
    }
    process.stdout.write(`files from outside: ${whole} of ${names.length} read whole\n`);
  }, 120_000);
});
