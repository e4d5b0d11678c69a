import type { UnitRecord } from '@/report/unit-record';
import type { Loaded } from './loaded';
import type { Options } from './options';
import { type JudgedUnit, unitNamed } from './units';

/** A file whose unit and year are known. */
export interface Located {
  readonly loaded: Loaded;
  readonly unit: JudgedUnit;
  readonly year: number;
}

/** The year can't be told, and nothing is due without one. */
export class NoYear extends Error {
  constructor() {
    super('文件中没有写明年度，无法核对。请用 --year 指定，如 --year 2023。');
  }
}

function unitOf(loaded: Loaded, wanted: string | null, register: readonly UnitRecord[]): JudgedUnit {
  if (wanted !== null) return unitNamed(wanted, register);
  const record = register.find(({ code }) => code === loaded.unitCode);
  if (record !== undefined) return { record, known: true };
  return unitNamed(loaded.unitName ?? '', register);
}

/**
 * Whose report a file is and of which year: as the options say, else as the file does.
 *
 * @throws NoYear
 */
export function locate(
  loaded: Loaded,
  { unit, year }: Pick<Options, 'unit' | 'year'>,
  register: readonly UnitRecord[],
): Located {
  const filed = year ?? loaded.year;
  if (filed === null) throw new NoYear();
  return { loaded, unit: unitOf(loaded, unit, register), year: filed };
}

/** Tells whether two files are of one unit. */
export const unitKey = ({ record }: JudgedUnit): string => (record.code === '' ? record.name : record.code);
