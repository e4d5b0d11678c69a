import { originalFile } from '@/server/filing/original-file';
import { whichOfUrl } from '@/server/filing/which-of-url';
import { errorResponse, originalResponse } from '@/server/http';
import { requestContext } from '@/server/session';

type Params = { params: Promise<{ unitCode: string; year: string }> };

/** The imported original as a download, never shown in the browser as a page of ours. */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  try {
    return originalResponse(await originalFile(await requestContext(), whichOfUrl(await params)));
  } catch (error) {
    return errorResponse(error, 'GET original');
  }
}
