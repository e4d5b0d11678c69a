import postgres from 'postgres';

export interface Listening {
  /** Closes the connection; nothing is heard after it. */
  close(): Promise<void>;
}

/**
 * Listens on one channel of a PostgreSQL URL, over a connection of its own that stays. Resolves once it listens; rejects
 * where the server doesn't answer. A lost connection is opened again where the server answers at once; where it doesn't,
 * or the connection died unnoticed, nothing more is heard, and finding that out is the caller's.
 *
 * @param onMessage gets each payload
 * @param onListening is called each time that it listens, the first time too: what was told before was not heard
 */
export async function listen(
  url: string,
  channel: string,
  onMessage: (payload: string) => void,
  onListening: () => void,
): Promise<Listening> {
  const client = postgres(url, {
    max: 1,
    connect_timeout: 10,
    max_lifetime: null,
    onnotice: () => {},
    connection: { application_name: 'huangshui-live' },
  });
  try {
    await client.listen(channel, onMessage, onListening);
  } catch (error) {
    await client.end({ timeout: 1 });
    throw error;
  }
  return { close: () => client.end({ timeout: 1 }) };
}
