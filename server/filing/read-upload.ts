import { MAX_FILE_BYTES } from '@/documents/limits';
import { UnreadableFile } from '@/documents/unreadable-file';
import { Refusal } from '../errors';
import type { Upload } from './import-file';

/** What multipart adds around the file. */
const ENVELOPE_BYTES = 64 * 1024;

const tooLarge = () => new Refusal('PAYLOAD_TOO_LARGE', new UnreadableFile('TOO_LARGE').message);

/** The stream cut off once it exceeds the limit, so that an endless upload never fills the memory. */
function limited(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  let seen = 0;
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        seen += chunk.byteLength;
        if (seen > MAX_FILE_BYTES + ENVELOPE_BYTES) controller.error(tooLarge());
        else controller.enqueue(chunk);
      },
    }),
  );
}

async function formOf(request: Request): Promise<FormData> {
  const type = request.headers.get('content-type') ?? '';
  if (!request.body || !type.startsWith('multipart/form-data')) throw noFile();
  try {
    return await new Response(limited(request.body), { headers: { 'content-type': type } }).formData();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // The parser wraps what ended its stream.
    if (error instanceof Error && error.cause instanceof Refusal) throw error.cause;
    throw new Refusal('BAD_REQUEST', '文件没有传完整，没有读取。请检查网络后重新上传。');
  }
}

const noFile = () =>
  new Refusal('BAD_REQUEST', '没有收到文件。请选择年度报告的文件（Word、PDF、Excel、网页或文本）后上传。');

/** The file of a multipart request's field `file`. Refuses a larger one than the readers take while it arrives. */
export async function readUpload(request: Request): Promise<Upload> {
  return (await readUploadForm(request)).upload;
}

/** The same, with what was said beside the file in the request's other fields. */
export async function readUploadForm(request: Request): Promise<{ upload: Upload; form: FormData }> {
  if (Number(request.headers.get('content-length')) > MAX_FILE_BYTES + ENVELOPE_BYTES) throw tooLarge();
  const form = await formOf(request);
  const file = form.get('file');
  if (!(file instanceof File)) throw noFile();
  if (file.size > MAX_FILE_BYTES) throw tooLarge();
  return { upload: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, form };
}
