import type { DocumentMarks } from '@/documents/official/parts';
import type { OfficialReport } from '@/documents/official-report';
import { findChromium } from '@/documents/print/find-chromium';
import { PrintFailed, type PrintFailure } from '@/documents/print/print-failed';
import { printPage } from '@/documents/print/print-page';
import { printPdf } from '@/documents/print/print-pdf';
import { Refusal } from '../errors';
import { faultOf } from '../fault';

const NO_BROWSER =
  '服务器上没有可用的浏览器，不能生成 PDF。请下载 Word 文件使用，并请平台管理员安装 Chromium（环境变量 CHROMIUM 指明其位置）。';

const SENTENCES: Readonly<Record<PrintFailure, string>> = {
  NO_BROWSER,
  BUSY: '同时生成 PDF 的人较多，这一份没有生成。请一分钟后重试，或者先下载 Word 文件。',
  TOO_SLOW: '生成 PDF 超时。请稍后重试；仍然超时时，请下载 Word 文件使用，并告知平台管理员。',
  CRASHED: '生成 PDF 时出错。请稍后重试；仍然出错时，请下载 Word 文件使用，并告知平台管理员。',
};

function refusalOf(error: unknown): unknown {
  if (!(error instanceof PrintFailed)) return error;
  if (error.code !== 'BUSY') faultOf(error, 'print to PDF');
  return new Refusal('SERVICE_UNAVAILABLE', SENTENCES[error.code]);
}

/**
 * The report's page as PDF.
 * @throws Refusal SERVICE_UNAVAILABLE with what to do instead, where the machine has no browser or it fails
 */
export async function writePdf(official: OfficialReport, marks: DocumentMarks): Promise<Uint8Array> {
  const chromium = findChromium();
  if (chromium === null) throw new Refusal('SERVICE_UNAVAILABLE', NO_BROWSER);
  return await printPdf(printPage(official, marks), { chromium }).catch((error: unknown) => {
    throw refusalOf(error);
  });
}
