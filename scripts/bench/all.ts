import type { Bench } from './bench';
import { copies } from './benches/copies';
import { localiseMedian, localiseWorst } from './benches/localise';
import { printPdfBench } from './benches/print-pdf';
import { readDocx } from './benches/read-docx';
import { readPdf } from './benches/read-pdf';
import { recheckCell } from './benches/recheck';
import { rollUps } from './benches/roll-up';
import { tableRulesSound } from './benches/table-rules';
import { wholeReports } from './benches/whole-report';
import { readWorkbook, writeWorkbook } from './benches/workbooks';
import { writeDocxBench } from './benches/write-docx';

/** Every figure, in the order of docs/performance.md. */
export const BENCHES: readonly Bench[] = [
  tableRulesSound,
  ...wholeReports,
  recheckCell,
  localiseMedian,
  localiseWorst,
  ...rollUps,
  ...copies,
  readDocx,
  writeWorkbook,
  readWorkbook,
  writeDocxBench,
  printPdfBench,
  readPdf,
];
