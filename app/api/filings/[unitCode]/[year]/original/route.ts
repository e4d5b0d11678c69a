import { originalFile } from '@/server/filing/original-file';
import { whichOfUrl } from '@/server/filing/which-of-url';
import { errorResponse } from '@/server/http';
import { requestContext } from '@/server/session';

type Params = { params: Promise<{ unitCode: string; year: string }> };

/** The imported original as a download, never shown in the browser as a page of ours. */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  try {
    const { name, bytes } = await originalFile(await requestContext(), whichOfUrl(await params));
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      },
    });
  } catch (error) {
    return errorResponse(error, 'GET original');
  }
}
