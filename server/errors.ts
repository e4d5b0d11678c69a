/** Why a verb refuses. The names are tRPC's, so that the mapping is one line (trpc.ts); http.ts has their status. */
export type RefusalCode =
  | 'UNAUTHORIZED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'BAD_REQUEST'
  | 'PRECONDITION_FAILED'
  | 'PAYLOAD_TOO_LARGE'
  | 'SERVICE_UNAVAILABLE';

/**
 * An expected refusal: a verb throws it, its transaction rolls back, and the person reads `message`, a Chinese
 * sentence that says what is wrong and what to do. `details` is data for the screen (a list of places).
 * Anything else that is thrown is a fault of ours and is shown without its words.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: RefusalCode,
    message: string,
    readonly details?: unknown,
  ) {
    super(message);
  }
}

/** There is no room for it now; after `retryAfter` seconds there may be (http.ts says so to the browser). */
export class Busy extends Refusal {
  constructor(
    message: string,
    readonly retryAfter: number,
  ) {
    super('SERVICE_UNAVAILABLE', message);
  }
}

/** What a person reads after a fault of ours; the log has it under the same id (fault.ts). */
export const faultMessage = (id: string): string =>
  `系统处理出错，本次操作没有完成。请稍后重试；仍然出错时，请把故障编号 ${id} 告知平台管理员。`;
/** What a person reads when the input doesn't fit the API's schema, which the screens never send. */
export const MALFORMED_MESSAGE = '提交的内容格式不正确，没有处理。请刷新页面后重试。';
