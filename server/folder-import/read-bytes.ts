import { MAX_ARCHIVE_BYTES } from '@/documents/archive/limits';
import { Refusal } from '../errors';

const tooLarge = () =>
  new Refusal('PAYLOAD_TOO_LARGE', '文件超过 100 MB，没有接收。请把文件夹分成几个压缩包，分次导入。');
const brokenOff = () => new Refusal('BAD_REQUEST', '文件没有传完整，没有接收。请检查网络后重新上传。');

/**
 * The bytes of a request, bounded while they arrive: an endless upload never fills the memory.
 *
 * @throws Refusal PAYLOAD_TOO_LARGE, BAD_REQUEST where it breaks off
 */
export async function readBytes(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length')) > MAX_ARCHIVE_BYTES) throw tooLarge();
  if (request.body === null) throw brokenOff();
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  for (let size = 0; ; ) {
    const { done, value } = await reader.read().catch(() => Promise.reject(brokenOff()));
    if (done) return Buffer.concat(chunks);
    size += value.byteLength;
    if (size > MAX_ARCHIVE_BYTES) {
      await reader.cancel();
      throw tooLarge();
    }
    chunks.push(value);
  }
}
