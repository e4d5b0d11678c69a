interface Paper {
  unitCode: string;
  year: number;
  contentHash: string;
  signedBy: string;
  file: File;
}

/**
 * Uploads the scan of a signed cover.
 *
 * @throws Error with a sentence for the screen
 */
export async function uploadPaper({ unitCode, year, contentHash, signedBy, file }: Paper): Promise<void> {
  const body = new FormData();
  body.append('contentHash', contentHash);
  body.append('signedBy', signedBy);
  body.append('file', file);
  const address = `/api/filings/${encodeURIComponent(unitCode)}/${year}/signed-paper`;
  const response = await fetch(address, { method: 'POST', body }).catch(() => {
    throw new Error('没有连上服务器，扫描件没有上传。请检查网络后重试。');
  });
  if (response.ok) return;
  const answer: unknown = await response.json().catch(() => null);
  const said = typeof answer === 'object' && answer !== null && 'message' in answer ? answer.message : null;
  throw new Error(said === null ? `服务器没有接收扫描件（${response.status}）。请稍后重试。` : String(said));
}
