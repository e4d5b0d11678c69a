import type { ImportPreview } from '@/server/filing/view';

/** The server refused the file; the message is its sentence. */
class ImportRefused extends Error {
  override readonly name = 'ImportRefused';
}

const NO_ANSWER = '没有连上服务器，文件没有上传。请检查网络后重试；已填写的内容不受影响。';

/**
 * Uploads a file to be read; nothing of the draft is touched.
 *
 * @param progress called with the share sent, 0 to 1; XMLHttpRequest, because fetch tells no upload progress
 * @throws ImportRefused with a sentence for the screen
 */
export function uploadReport(
  unitCode: string,
  year: number,
  file: File,
  progress: (share: number) => void,
): Promise<ImportPreview> {
  const body = new FormData();
  body.append('file', file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/filings/${encodeURIComponent(unitCode)}/${year}/import`);
    request.responseType = 'json';
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) progress(event.loaded / event.total);
    };
    request.onerror = () => reject(new ImportRefused(NO_ANSWER));
    request.onload = () => {
      const answer: unknown = request.response;
      if (request.status === 200) resolve(answer as ImportPreview);
      else reject(new ImportRefused(sentenceOf(answer, request.status)));
    };
    request.send(body);
  });
}

function sentenceOf(answer: unknown, status: number): string {
  if (typeof answer === 'object' && answer !== null && 'message' in answer) return String(answer.message);
  if (status === 413) return '文件太大，服务器没有接收。请删去文件中的图片后重新导入。';
  return `服务器没有读出这个文件（${status}）。请稍后重试；仍然不行时请联系平台管理员。`;
}
