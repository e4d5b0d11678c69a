import { readFileSync } from 'node:fs';
import { readReportFile } from '@/documents/read-report';
import type { Bench } from '../bench';
import { unitAt } from '../subjects';

/** The Word file of 西宁市湟中区教育局 for 2023, as filed. */
const FILE = new URL('../../../documents/fixtures/huangzhong-education-2023.docx', import.meta.url);

export const readDocx: Bench = {
  name: 'read-docx',
  unit: 'ms',
  target: null,
  about: 'reading a real Word file of three tables into report data, 155 units known',
  warmUp: 5,
  runs: 30,
  prepare: () => {
    const bytes = readFileSync(FILE);
    const units = Array.from({ length: 155 }, (_, at) => unitAt(at));
    return () => readReportFile(bytes, 'huangzhong-education-2023.docx', units);
  },
};
