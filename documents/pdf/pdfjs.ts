import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { UnreadableFile } from '../unreadable-file';

/**
 * pdf.js as this project uses it: on this thread (the caller has taken reading off the request's), without fonts being
 * loaded, pictures decoded, scripts run or anything fetched. It is loaded with the first PDF, being larger than all else.
 */
async function load() {
  const { push } = Array.prototype;
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const worker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  // Its own import of the worker goes by a path that bundlers do not see; handed over here, it needs none.
  Object.assign(globalThis, { pdfjsWorker: worker });
  // On Node 20 it replaces push for the whole process by one ten times as slow, for the sake of arrays that are frozen.
  Array.prototype.push = push;
  return pdfjs;
}

type Pdfjs = Awaited<ReturnType<typeof load>>;

let loading: Promise<Pdfjs> | null = null;

export function loadPdfjs(): Promise<Pdfjs> {
  loading ??= load();
  return loading;
}

/** Bundlers are told to leave the call alone: in place of a path they put a number of their own. */
const packageFolder = (): string =>
  dirname(createRequire(import.meta.url).resolve(/* turbopackIgnore: true */ 'pdfjs-dist/package.json'));

function refusal(error: unknown): UnreadableFile {
  const name = error instanceof Error ? error.name : '';
  return new UnreadableFile(name === 'PasswordException' ? 'ENCRYPTED' : 'PDF_BROKEN', error);
}

/**
 * Opens a PDF. The bytes are copied: pdf.js takes what it is given for its own. Call `loadingTask.destroy()` at the end.
 *
 * @throws UnreadableFile ENCRYPTED where it takes a password to open it, PDF_BROKEN where it is no whole PDF
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument, VerbosityLevel } = await loadPdfjs();
  const folder = packageFolder();
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    cMapUrl: join(folder, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts/'),
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
    // Every picture is larger than this, so none is decoded.
    maxImageSize: 1,
    stopAtErrors: false,
  });
  try {
    return await task.promise;
  } catch (error) {
    await task.destroy();
    throw refusal(error);
  }
}
