import { blankDocument } from '@/server/documents/blank-document';
import { downloadResponse } from '@/server/documents/download-response';
import { errorTextResponse } from '@/server/http';

type Params = { params: Promise<{ form: string; file: string }> };

/** A blank form as blank.docx … The national forms are public. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  try {
    return await downloadResponse(blankDocument(await params), 'everybody', request);
  } catch (error) {
    return errorTextResponse(error, 'GET blank form');
  }
}
