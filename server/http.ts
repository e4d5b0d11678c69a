import { Busy, Refusal, type RefusalCode } from './errors';
import { faultOf } from './fault';

const STATUS: Readonly<Record<RefusalCode, number>> = {
  BAD_REQUEST: 400,
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  PRECONDITION_FAILED: 412,
  PAYLOAD_TOO_LARGE: 413,
  SERVICE_UNAVAILABLE: 503,
};

/**
 * What a route handler answers to an error: a refusal's own sentence and status, and when to come again where there was
 * no room; a fault is logged and hidden behind its id.
 *
 * @param at the route's method and path, for the log
 */
export function errorResponse(error: unknown, at: string): Response {
  const { message, status } = answerTo(error, at);
  const headers = error instanceof Busy ? { 'retry-after': String(error.retryAfter) } : {};
  return Response.json({ message }, { status, headers });
}

/** As errorResponse, for an address that a person follows as a link: the browser shows the sentence itself. */
export function errorTextResponse(error: unknown, at: string): Response {
  const { message, status } = answerTo(error, at);
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
  return new Response(message, { status, headers });
}

function answerTo(error: unknown, at: string): { message: string; status: number } {
  return error instanceof Refusal
    ? { message: error.message, status: STATUS[error.code] }
    : { message: faultOf(error, at).message, status: 500 };
}

/** A file that somebody brought, as a download: never shown in the browser as a page of ours. */
export function originalResponse({ name, bytes }: { name: string; bytes: Uint8Array }): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  });
}

const SCAN_TYPES = { pdf: 'application/pdf', jpeg: 'image/jpeg', png: 'image/png' } as const;

/** A picture opened by itself runs and fetches nothing. The browser's own viewer shows a PDF only without such a policy. */
const PICTURE_POLICY = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

/** A scan whose type was told by its content, to be looked at in the browser. */
export function scanResponse({
  type,
  bytes,
}: {
  type: keyof typeof SCAN_TYPES;
  bytes: Uint8Array;
}): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': SCAN_TYPES[type],
      'content-disposition': 'inline',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      ...(type === 'pdf' ? {} : PICTURE_POLICY),
    },
  });
}
