import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from '@/documents/limits';
import { Refusal } from '../errors';
import { readUpload } from './read-upload';

const address = 'http://localhost/api/filings/630106-D01/2023/import';
function post(body: BodyInit, headers: Record<string, string> = {}): Request {
  return new Request(address, { method: 'POST', body, headers, duplex: 'half' } as RequestInit);
}
function fileOf(bytes: number, name = '报告.docx'): FormData {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(bytes)], name));
  return form;
}
async function codeOf(request: Request): Promise<string> {
  const refused = await readUpload(request).then(
    () => null,
    (error: unknown) => error,
  );
  if (!(refused instanceof Refusal)) throw refused ?? new Error('was not refused');
  return refused.code;
}

describe('readUpload', () => {
  it('gives the file’s name and bytes', async () => {
    const { name, bytes } = await readUpload(post(fileOf(3)));
    expect(name).toBe('报告.docx');
    expect(bytes).toEqual(new Uint8Array(3));
  });

  it('refuses by its stated length before reading', async () => {
    const request = post(fileOf(1));
    request.headers.set('content-length', String(MAX_FILE_BYTES * 2));
    expect(await codeOf(request)).toBe('PAYLOAD_TOO_LARGE');
    expect(request.bodyUsed).toBe(false);
  });

  it('stops an upload that does not say how long it is', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1024 * 1024;
        controller.enqueue(new Uint8Array(1024 * 1024));
      },
    });
    const request = post(endless, { 'content-type': 'multipart/form-data; boundary=x' });
    expect(await codeOf(request)).toBe('PAYLOAD_TOO_LARGE');
    expect(sent).toBeLessThan(MAX_FILE_BYTES * 1.5);
  });

  it('refuses what is no upload, and one without a file', async () => {
    expect(await codeOf(post('{}', { 'content-type': 'application/json' }))).toBe('BAD_REQUEST');
    expect(await codeOf(post(new FormData()))).toBe('BAD_REQUEST');
    const broken = post('no boundary here', { 'content-type': 'multipart/form-data; boundary=x' });
    expect(await codeOf(broken)).toBe('BAD_REQUEST');
  });
});
