import { describe, expect, it } from 'vitest';
import { BLANK_DOWNLOADS, DOWNLOADS } from '@/components/download-formats';
import { disposition, downloadResponse } from './download-response';
import { BLANK_FORMATS, FORMATS } from './formats';

const TAG = 'a'.repeat(64);
function file() {
  let written = 0;
  return {
    fileName: "某局（草稿）'甲'.docx",
    plainName: 'report-630106-D01-2023.docx',
    mediaType: 'application/pdf',
    tag: TAG,
    written: () => written,
    bytes: async () => {
      written += 1;
      return new Uint8Array([1, 2, 3]);
    },
  };
}
const asking = (tag?: string) =>
  new Request('http://localhost/', tag === undefined ? {} : { headers: { 'if-none-match': tag } });

describe('a download', () => {
  it('has its Chinese name as RFC 5987 writes it, and a plain one', () => {
    expect(disposition(file())).toBe(
      `attachment; filename="report-630106-D01-2023.docx"; filename*=UTF-8''` +
        '%E6%9F%90%E5%B1%80%EF%BC%88%E8%8D%89%E7%A8%BF%EF%BC%89%27%E7%94%B2%27.docx',
    );
  });

  it('is a file of its type that no browser takes for a page', async () => {
    const response = await downloadResponse(file(), 'everybody', asking());
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, no-cache',
      etag: `W/"${TAG}"`,
    });
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
  });

  it.each([`W/"${TAG}"`, `"x", W/"${TAG}"`, '*'])('is not even written for who has it (%s)', async (tag) => {
    const download = file();
    const response = await downloadResponse(download, 'everybody', asking(tag));
    expect([response.status, await response.text(), download.written()]).toEqual([304, '', 0]);
  });

  it('is sent to who has another one', async () => {
    expect((await downloadResponse(file(), 'everybody', asking('W/"other"'))).status).toBe(200);
  });

  it('is kept nowhere where it is one person’s', async () => {
    const response = await downloadResponse(file(), 'person', asking(`W/"${TAG}"`));
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
  });
});

describe('the formats', () => {
  it('that the screens offer are those that are written', () => {
    expect(DOWNLOADS.map(({ extension }) => extension)).toEqual(Object.keys(FORMATS));
    expect(BLANK_DOWNLOADS.map(({ extension }) => extension)).toEqual(Object.keys(BLANK_FORMATS));
  });
});
