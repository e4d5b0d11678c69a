import { platformNow } from '@/server/clock';
import { database } from '@/server/database';
import { downloadResponse } from '@/server/documents/download-response';
import { publishedDocument } from '@/server/documents/published-document';
import { errorTextResponse } from '@/server/http';

type Params = { params: Promise<{ unit: string; year: string; file: string }> };

/** A published report as report.docx, report.pdf … It is the same for everybody, so nobody is asked who they are. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  try {
    const everybody = { db: database(), actor: null, now: platformNow() };
    const version = new URL(request.url).searchParams.get('version');
    const download = await publishedDocument(everybody, { ...(await params), version });
    return await downloadResponse(download, 'everybody', request);
  } catch (error) {
    return errorTextResponse(error, 'GET published document');
  }
}
