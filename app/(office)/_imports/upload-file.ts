import type { Received } from '@/server/folder-import/receive-file';
import type { Picked } from './pick-files';

/** The server didn't take the file; the message is a sentence for the screen. */
export class NotReceived extends Error {
  override readonly name = 'NotReceived';

  constructor(
    message: string,
    /** Whether it may go through when it is sent again. */
    readonly passing: boolean,
  ) {
    super(message);
  }
}

/** Sends one file, or one .zip, of an import. Sent twice, the server keeps it once. */
export async function uploadFile(importId: string, { path, file }: Picked): Promise<Received> {
  const address = `/api/imports/${importId}/files?path=${encodeURIComponent(path)}`;
  const response = await fetch(address, { method: 'POST', body: file }).catch(() => {
    throw new NotReceived('没有连上服务器。请检查网络后重试。', true);
  });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer as Received;
  throw new NotReceived(sentenceOf(answer, response.status), response.status >= 500);
}

function sentenceOf(answer: unknown, status: number): string {
  if (typeof answer === 'object' && answer !== null && 'message' in answer) return String(answer.message);
  if (status === 413) return '文件太大，服务器没有接收。请把文件夹分成几个压缩包，分次导入。';
  return `服务器没有接收这个文件（${status}）。请稍后重试；仍然不行时请联系平台管理员。`;
}
