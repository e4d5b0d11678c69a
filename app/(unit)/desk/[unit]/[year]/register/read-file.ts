import type { RegisterFile } from '@/report/register/register-sheet';

/** A register as just read: its file's name, and what is in it, in this browser alone. */
export interface ReadFile {
  name: string;
  sheets: RegisterFile;
}

const NO_ANSWER = '没有连上服务器，台账没有读取。请检查网络后重试。';

/**
 * Has the server read a register; it keeps nothing of it.
 *
 * @throws Error with a sentence for the screen
 */
export async function readRegisterFile(unitCode: string, year: number, file: File): Promise<RegisterFile> {
  const body = new FormData();
  body.append('file', file);
  const address = `/api/filings/${encodeURIComponent(unitCode)}/${year}/register`;
  const response = await fetch(address, { method: 'POST', body }).catch(() => {
    throw new Error(NO_ANSWER);
  });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer as RegisterFile;
  const said = typeof answer === 'object' && answer !== null && 'message' in answer ? answer.message : null;
  throw new Error(said === null ? `服务器没有读出台账（${response.status}）。请稍后重试。` : String(said));
}
