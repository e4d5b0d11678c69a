import { z } from 'zod';
import { Refusal } from '@/server/errors';
import { whichOfUrl } from '@/server/filing/which-of-url';
import { errorTextResponse, scanResponse } from '@/server/http';
import { requestContext } from '@/server/session';
import { paperFile } from '@/server/signed-paper/paper-file';

type Params = { params: Promise<{ unitCode: string; year: string; signOffId: string }> };

/** The scan of a signed cover, to be looked at in the browser. */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  try {
    const { signOffId, ...address } = await params;
    const id = z.uuid().safeParse(signOffId).data;
    if (id === undefined) throw new Refusal('NOT_FOUND', '没有找到这份纸质签发件。请刷新页面后重新打开。');
    return scanResponse(await paperFile(await requestContext(), { ...whichOfUrl(address), signOffId: id }));
  } catch (error) {
    return errorTextResponse(error, 'GET signed-paper');
  }
}
