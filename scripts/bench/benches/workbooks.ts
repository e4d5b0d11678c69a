import { readOwnWorkbook } from '@/documents/xlsx/read/own-workbook';
import { readXlsx } from '@/documents/xlsx/read/read-xlsx';
import { writeXlsx } from '@/documents/xlsx/write/write-xlsx';
import type { Bench } from '../bench';
import { soundSample, unitAt } from '../subjects';

const official = () => ({ unit: unitAt(0), year: 2023, report: soundSample(3_000).report });

export const writeWorkbook: Bench = {
  name: 'write-xlsx',
  unit: 'ms',
  target: null,
  about: 'writing a report with a text of 3,000 characters as an Excel workbook with its checks',
  warmUp: 5,
  runs: 30,
  prepare: () => {
    const report = official();
    return () => writeXlsx(report);
  },
};

export const readWorkbook: Bench = {
  name: 'read-xlsx',
  unit: 'ms',
  target: null,
  about: 'reading that workbook back into report data, 155 units known',
  warmUp: 5,
  runs: 30,
  prepare: async () => {
    const bytes = await writeXlsx(official());
    const units = Array.from({ length: 155 }, (_, at) => unitAt(at));
    return async () => {
      const read = await readXlsx(bytes);
      return read.kind === 'own' ? readOwnWorkbook(read.workbook, units) : undefined;
    };
  },
};
