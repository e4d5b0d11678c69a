import { errorSentence, errorStatus } from '@/app/trpc/error-sentence';
import type { SaveFailure } from './autosave';
import { stakeOf } from './stake-of';

/** What a failed save means: no connection, no session, a question to answer first, a refusal with its sentence, or a fault worth another try. */
export function saveFailure(error: unknown): SaveFailure {
  const status = errorStatus(error);
  if (status === 401) return { fault: 'expired', refusal: '' };
  const stake = stakeOf(error);
  if (stake) return { fault: 'asks', refusal: '', stake };
  const refused = status >= 400 && status < 500;
  return {
    fault: status === 0 && !navigator.onLine ? 'offline' : 'failed',
    refusal: refused ? errorSentence(error) : '',
  };
}
