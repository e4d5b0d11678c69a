import { Refusal, type RefusalCode } from './errors';
import { faultOf } from './fault';

const STATUS: Readonly<Record<RefusalCode, number>> = {
  BAD_REQUEST: 400,
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  PRECONDITION_FAILED: 412,
  PAYLOAD_TOO_LARGE: 413,
};

/**
 * What a route handler answers to an error: a refusal's own sentence and status; a fault is logged and hidden behind
 * its id.
 *
 * @param at the route's method and path, for the log
 */
export function errorResponse(error: unknown, at: string): Response {
  if (error instanceof Refusal) {
    return Response.json({ message: error.message }, { status: STATUS[error.code] });
  }
  return Response.json({ message: faultOf(error, at).message }, { status: 500 });
}
