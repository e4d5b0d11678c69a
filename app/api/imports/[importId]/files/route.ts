import { z } from 'zod';
import { Refusal } from '@/server/errors';
import { importOf } from '@/server/folder-import/import-of';
import { readBytes } from '@/server/folder-import/read-bytes';
import { receiveUpload } from '@/server/folder-import/receive-upload';
import { errorResponse } from '@/server/http';
import { requestContext } from '@/server/session';
import { withRoomForFolder } from '@/server/upload/rooms';

type Params = { params: Promise<{ importId: string }> };

/**
 * One file of an import, or a .zip of many, as the request's body; its path within the folder in `?path=`. 200 with what
 * became of it (Received), or 4xx with `{message}`.
 */
export async function POST(request: Request, { params }: Params): Promise<Response> {
  try {
    const importId = z.uuid().safeParse((await params).importId).data;
    const path = new URL(request.url).searchParams.get('path') ?? '';
    if (importId === undefined || path === '') {
      throw new Refusal('BAD_REQUEST', '上传的地址不完整，没有接收。请刷新页面后重试。');
    }
    const ctx = await requestContext();
    // Asked before a byte is taken.
    await importOf(ctx, importId);
    const take = async () => receiveUpload(ctx, importId, { path, bytes: await readBytes(request) });
    return Response.json(await withRoomForFolder(request, take));
  } catch (error) {
    return errorResponse(error, 'POST import files');
  }
}
