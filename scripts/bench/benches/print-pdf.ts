import { printPage } from '@/documents/print/print-page';
import { closePrinters, printPdf } from '@/documents/print/print-pdf';
import { findChromium } from '../../lib/chromium.mjs';
import type { Bench } from '../bench';
import { soundSample, unitAt } from '../subjects';

const RUNS = 12;

export const printPdfBench: Bench = {
  name: 'print-pdf',
  unit: 'ms',
  target: null,
  about: 'printing a report of 3,000 characters and three tables to PDF, the browser running',
  warmUp: 2,
  runs: RUNS,
  prepare: async () => {
    const { executablePath, env } = await findChromium();
    Object.assign(process.env, env);
    const official = { unit: unitAt(0), year: 2023, report: soundSample(3_000).report };
    return async (turn) => {
      await printPdf(printPage(official), { chromium: executablePath });
      // With the browser open the bench would not end.
      if (turn === RUNS + 1) await closePrinters();
    };
  },
};
