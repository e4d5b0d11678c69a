import { importFile, requireImport } from '@/server/filing/import-file';
import { readUpload } from '@/server/filing/read-upload';
import { whichOfUrl } from '@/server/filing/which-of-url';
import { errorResponse } from '@/server/http';
import { requestContext } from '@/server/session';
import { withRoomForReport } from '@/server/upload/rooms';

type Params = { params: Promise<{ unitCode: string; year: string }> };

/**
 * An upload (multipart, field `file`): 200 with the ImportPreview, or 4xx with `{message}`; 503 with
 * Retry-After where too many bring files.
 */
export async function POST(request: Request, { params }: Params): Promise<Response> {
  try {
    const which = whichOfUrl(await params);
    const ctx = await requestContext();
    // Asked before a byte is taken.
    await requireImport(ctx, which);
    const read = async () => importFile(ctx, { ...which, ...(await readUpload(request)) });
    return Response.json(await withRoomForReport(request, read));
  } catch (error) {
    return errorResponse(error, 'POST import');
  }
}
