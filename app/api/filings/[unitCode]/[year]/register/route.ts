import { readUpload } from '@/server/filing/read-upload';
import { whichOfUrl } from '@/server/filing/which-of-url';
import { errorResponse } from '@/server/http';
import { readRegisterFile, requireRegister } from '@/server/register/read-register-file';
import { requestContext } from '@/server/session';

type Params = { params: Promise<{ unitCode: string; year: string }> };

/** A register of applications (multipart, field `file`): 200 with the RegisterFile as read, or 4xx with `{message}`. */
export async function POST(request: Request, { params }: Params): Promise<Response> {
  try {
    const which = whichOfUrl(await params);
    const ctx = await requestContext();
    await requireRegister(ctx, which);
    const read = await readRegisterFile(ctx, { ...which, ...(await readUpload(request)) });
    return Response.json(read, { headers: { 'cache-control': 'no-store' } });
  } catch (error) {
    return errorResponse(error, 'POST register');
  }
}
