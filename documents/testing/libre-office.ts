import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const SOFFICE = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((file) => existsSync(file));
/** Its first start makes a profile. */
const TIME_LIMIT_MS = 120_000;

/** Whether this machine has LibreOffice. */
export const hasLibreOffice = SOFFICE !== undefined;

/**
 * Opens a file in LibreOffice and saves it as another type.
 *
 * @param to a type as `soffice --convert-to` takes it: pdf, xlsx, docx
 * @throws Error where there is no LibreOffice, or it could not open the file
 */
export async function convertWithLibreOffice(
  bytes: Uint8Array,
  from: string,
  to: string,
): Promise<Uint8Array> {
  if (SOFFICE === undefined) throw new Error('LibreOffice is not installed');
  const folder = await mkdtemp(path.join(tmpdir(), 'huangshui-office-'));
  try {
    const source = path.join(folder, `in.${from}`);
    const target = path.join(folder, 'out');
    await writeFile(source, bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await run(SOFFICE, [profile, '--headless', '--convert-to', to, '--outdir', target, source], {
      timeout: TIME_LIMIT_MS,
    });
    return new Uint8Array(await readFile(path.join(target, `in.${to}`)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
