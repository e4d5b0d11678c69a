import type { Received } from '@/server/folder-import/receive-file';
import type { Picked } from './pick-files';

/** The server didn't take the file; the message is a sentence for the screen. */
export class NotReceived extends Error {
  override readonly name = 'NotReceived';

  constructor(
    message: string,
    /** In how many seconds there may be room for it; null where waiting helps nothing. */
    readonly retryAfter: number | null = null,
  ) {
    super(message);
  }
}

/** How often a file is sent again where the server has no room for it. */
const TRIES = 5;

/** Sends one file, or one .zip, of an import, again after a while where the server is full. Sent twice, it is kept once. */
export async function uploadFile(importId: string, picked: Picked): Promise<Received> {
  for (let left = TRIES; ; left -= 1) {
    try {
      return await sendFile(importId, picked);
    } catch (error) {
      if (!(error instanceof NotReceived) || error.retryAfter === null || left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, (error.retryAfter ?? 0) * 1000));
    }
  }
}

async function sendFile(importId: string, { path, file }: Picked): Promise<Received> {
  const address = `/api/imports/${importId}/files?path=${encodeURIComponent(path)}`;
  const response = await fetch(address, { method: 'POST', body: file }).catch(() => {
    throw new NotReceived('没有连上服务器。请检查网络后重试。');
  });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer as Received;
  const wait = Number(response.headers.get('retry-after') ?? Number.NaN);
  throw new NotReceived(sentenceOf(answer, response.status), wait > 0 ? wait : null);
}

function sentenceOf(answer: unknown, status: number): string {
  if (typeof answer === 'object' && answer !== null && 'message' in answer) return String(answer.message);
  if (status === 413) return '文件太大，服务器没有接收。请把文件夹分成几个压缩包，分次导入。';
  return `服务器没有接收这个文件（${status}）。请稍后重试；仍然不行时请联系平台管理员。`;
}
