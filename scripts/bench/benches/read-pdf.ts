import { readFileSync } from 'node:fs';
import { readPdf as read } from '@/documents/pdf/read-pdf';
import { readBody } from '@/documents/read-body';
import type { Bench } from '../bench';
import { unitAt } from '../subjects';

/** The report of 洪泽区 for 2024 as published: five pages, put out by WPS. */
const FILE = new URL('../../../documents/fixtures/hongze-2024.pdf', import.meta.url);

export const readPdf: Bench = {
  name: 'read-pdf',
  unit: 'ms',
  target: 300,
  about: 'reading a real PDF of five pages into report data, 155 units known',
  warmUp: 5,
  runs: 20,
  prepare: () => {
    const bytes = readFileSync(FILE);
    const units = Array.from({ length: 155 }, (_, at) => unitAt(at));
    return async () => readBody(await read(bytes), units);
  },
};
