import { readdirSync, readFileSync } from 'node:fs';

const FIXTURES = new URL('../../fixtures/', import.meta.url);
/** Files of the fixtures' folder that are no reports. */
const NO_REPORT = /\.ts$/;

export interface RealFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Every report among the fixtures, one of each type at least. */
export const REAL_FILES: readonly RealFile[] = readdirSync(FIXTURES)
  .filter((name) => !NO_REPORT.test(name))
  .sort()
  .map((name) => ({ name, bytes: readFileSync(new URL(name, FIXTURES)) }));
