import { TRPCClientError } from '@trpc/client';
import type { AppRouter } from '@/server/router';

const NO_CONNECTION = '没有连上服务器，本次操作没有完成。请检查网络后重试。';

/** The status of the server's answer; 0 where there was none. */
export function errorStatus(error: unknown): number {
  if (!(error instanceof TRPCClientError)) return 0;
  return (error as TRPCClientError<AppRouter>).data?.httpStatus ?? 0;
}

/** What a person reads after a failed call: the server's sentence, or that there is no connection. */
export function errorSentence(error: unknown): string {
  const unanswered = error instanceof TRPCClientError && errorStatus(error) === 0;
  return error instanceof Error && !unanswered ? error.message : NO_CONNECTION;
}
