import { importFile, requireImport } from '@/server/filing/import-file';
import { readUpload } from '@/server/filing/read-upload';
import { whichOfUrl } from '@/server/filing/which-of-url';
import { errorResponse } from '@/server/http';
import { requestContext } from '@/server/session';

type Params = { params: Promise<{ unitCode: string; year: string }> };

/** An upload (multipart, field `file`): 200 with the ImportPreview, or 4xx with `{message}`. */
export async function POST(request: Request, { params }: Params): Promise<Response> {
  try {
    const which = whichOfUrl(await params);
    const ctx = await requestContext();
    await requireImport(ctx, which);
    return Response.json(await importFile(ctx, { ...which, ...(await readUpload(request)) }));
  } catch (error) {
    return errorResponse(error, 'POST import');
  }
}
