import { z } from 'zod';
import { Refusal } from '@/server/errors';
import { importOriginal } from '@/server/folder-import/original';
import { errorResponse, originalResponse } from '@/server/http';
import { requestContext } from '@/server/session';

type Params = { params: Promise<{ fileId: string }> };

/** A file as the office brought it, as a download, never shown in the browser as a page of ours. */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  try {
    const fileId = z.uuid().safeParse((await params).fileId).data;
    if (fileId === undefined) throw new Refusal('NOT_FOUND', '没有找到这份文件。请核对网址。');
    return originalResponse(await importOriginal(await requestContext(), fileId));
  } catch (error) {
    return errorResponse(error, 'GET import original');
  }
}
