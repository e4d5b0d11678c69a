import { downloadResponse } from '@/server/documents/download-response';
import { filingDocument } from '@/server/documents/filing-document';
import { errorTextResponse } from '@/server/http';
import { requestContext } from '@/server/session';

type Params = { params: Promise<{ unitCode: string; year: string; file: string }> };

/** A filing as report.docx, report.pdf …: the unit's draft, or what the office may see of it. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  try {
    const download = await filingDocument(await requestContext(), await params);
    return await downloadResponse(download, 'person', request);
  } catch (error) {
    return errorTextResponse(error, 'GET filing document');
  }
}
