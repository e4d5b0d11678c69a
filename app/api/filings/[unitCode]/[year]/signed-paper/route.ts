import { readUploadForm } from '@/server/filing/read-upload';
import { whichOfUrl } from '@/server/filing/which-of-url';
import { errorResponse } from '@/server/http';
import { requestContext } from '@/server/session';
import { requirePaper, signOnPaper } from '@/server/signed-paper/sign-on-paper';
import { signingOfForm } from '@/server/signed-paper/signing-of-form';

type Params = { params: Promise<{ unitCode: string; year: string }> };

/** The scan of a signed cover (multipart: `file`, `contentHash`, `signedBy`): 204, or 4xx with `{message}`. */
export async function POST(request: Request, { params }: Params): Promise<Response> {
  try {
    const which = whichOfUrl(await params);
    const ctx = await requestContext();
    await requirePaper(ctx, which);
    const { upload, form } = await readUploadForm(request);
    await signOnPaper(ctx, { ...which, ...signingOfForm(form), bytes: upload.bytes });
    return new Response(null, { status: 204 });
  } catch (error) {
    return errorResponse(error, 'POST signed-paper');
  }
}
