import { type Listening, listen } from '@/db/listen';
import { CHANNEL, type Message, readMessage } from './message';

/** Between two tries to listen again (ms). */
const RETRY_MS = 2_000;

/** This process's ear. */
export interface Line {
  /** Hangs up and listens anew: nothing has been heard for longer than can be. */
  renew(): void;
  close(): Promise<void>;
}

/**
 * Listens to what the processes tell each other, and goes on trying until it can.
 *
 * @param onListening each time that it listens: what was told before may have been missed
 */
export function openLine(url: string, onMessage: (message: Message) => void, onListening: () => void): Line {
  let current: Promise<Listening | null> = Promise.resolve(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;

  const heard = (payload: string) => {
    const message = readMessage(payload);
    if (message !== null && !closed) onMessage(message);
  };
  async function open(): Promise<Listening | null> {
    try {
      return await listen(url, CHANNEL, heard, () => closed || onListening());
    } catch (error) {
      console.error(`not listening to ${CHANNEL}: ${error instanceof Error ? error.message : String(error)}`);
      if (!closed) timer = setTimeout(renew, RETRY_MS);
      return null;
    }
  }
  const hangUp = (line: Listening | null) => line?.close().catch(() => {});
  function renew(): void {
    clearTimeout(timer);
    if (!closed) current = current.then(hangUp).then(open);
  }

  renew();
  return {
    renew,
    async close() {
      closed = true;
      clearTimeout(timer);
      await current.then(hangUp);
    },
  };
}
