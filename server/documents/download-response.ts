import type { Download } from './document';

/** attr-char of RFC 5987 leaves out more than encodeURIComponent does. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** The Chinese name for browsers of today, a plain one for all others (RFC 6266, 4.3). */
export const disposition = ({ fileName, plainName }: Pick<Download, 'fileName' | 'plainName'>): string =>
  `attachment; filename="${plainName}"; filename*=UTF-8''${encoded(fileName)}`;

/** `everybody`: caches may keep it, if they ask each time whether it still stands. `person`: nobody keeps it. */
export type Audience = 'everybody' | 'person';

const CACHING: Readonly<Record<Audience, string>> = {
  everybody: 'public, no-cache',
  person: 'private, no-store',
};

/** Compared weakly (RFC 9110, 13.1.2). */
const hasTag = (asked: string | null, etag: string): boolean =>
  asked !== null && (asked.trim() === '*' || asked.split(',').some((one) => one.trim() === etag));

/**
 * The file as a download, never shown as a page of ours; 304 where the browser has it. The tag is weak: it tells what the
 * file says, not its bytes, in which a PDF has its date.
 */
export async function downloadResponse(
  download: Download,
  audience: Audience,
  request: Request,
): Promise<Response> {
  const etag = `W/"${download.tag}"`;
  const headers = { etag, 'cache-control': CACHING[audience] };
  if (audience === 'everybody' && hasTag(request.headers.get('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(new Uint8Array(await download.bytes()), {
    headers: {
      ...headers,
      'content-type': download.mediaType,
      'content-disposition': disposition(download),
      'x-content-type-options': 'nosniff',
    },
  });
}
