import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { foldWording } from '@/report/fold';
import { type UnitRecord, unitRecordSchema } from '@/report/unit-record';

const REGISTER = fileURLToPath(new URL('../../db/data/xining-units.json', import.meta.url));
const registerSchema = z.object({ units: z.array(unitRecordSchema.strip()) });

/** The unit that a report is judged as. */
export interface JudgedUnit {
  readonly record: UnitRecord;
  /** In the city's register: then its powers and level are known. */
  readonly known: boolean;
}

/** The city's units, from the register's file. */
export function readRegister(): UnitRecord[] {
  return registerSchema.parse(JSON.parse(readFileSync(REGISTER, 'utf8'))).units;
}

const KINDS: readonly { readonly ends: RegExp; readonly kind: UnitRecord['kind'] }[] = [
  { ends: /街道办事处$/, kind: 'subdistrict' },
  { ends: /镇(?:人民)?政府$/, kind: 'town' },
  { ends: /乡(?:人民)?政府$/, kind: 'township' },
  { ends: /县(?:人民)?政府$/, kind: 'county' },
  { ends: /区(?:人民)?政府$/, kind: 'district' },
  { ends: /市(?:人民)?政府$/, kind: 'city' },
];

/** A record for a unit that the register does not have. What is not known of it is not judged (see check-report). */
function unknownUnit(name: string): UnitRecord {
  const bare = foldWording(name).replace(/\([^)]*\)$/, '');
  const kind = KINDS.find(({ ends }) => ends.test(bare))?.kind ?? 'department';
  const powers = { rules: false, permit: false, penalty: false, coercion: false };
  return { code: '', name, aliases: bare === name ? [] : [bare], kind, powers };
}

/** The unit of that name or alias; else one of that name of which nothing else is known. */
export function unitNamed(name: string, register: readonly UnitRecord[]): JudgedUnit {
  const wanted = foldWording(name);
  const record = register.find((unit) =>
    [unit.name, ...unit.aliases].some((known) => foldWording(known) === wanted),
  );
  return record === undefined ? { record: unknownUnit(name), known: false } : { record, known: true };
}
