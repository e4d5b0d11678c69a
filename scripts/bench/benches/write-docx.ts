import { writeDocx } from '@/documents/write/write-docx';
import type { Bench } from '../bench';
import { soundSample, unitAt } from '../subjects';

export const writeDocxBench: Bench = {
  name: 'write-docx',
  unit: 'ms',
  target: 100,
  about: 'writing a report of 3,000 characters and three tables as a Word file',
  warmUp: 10,
  runs: 40,
  prepare: () => {
    const official = { unit: unitAt(0), year: 2023, report: soundSample(3_000).report };
    return () => writeDocx(official);
  },
};
