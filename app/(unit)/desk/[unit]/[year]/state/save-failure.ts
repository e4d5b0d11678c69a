import { errorSentence, errorStatus } from '@/app/trpc/error-sentence';
import type { SaveFailure } from './autosave';

/** What a failed save means: no connection, a refusal with its sentence, or a fault worth another try. */
export function saveFailure(error: unknown): SaveFailure {
  const status = errorStatus(error);
  const refused = status >= 400 && status < 500;
  return { offline: status === 0 && !navigator.onLine, refusal: refused ? errorSentence(error) : '' };
}
