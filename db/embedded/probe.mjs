import postgres from 'postgres';

/**
 * What stands at a URL, found out by connecting: the only way that tells a server from its leftovers.
 * @param {string} url
 * @returns {Promise<{ kind: 'answers', dataFolder: string } | { kind: 'starting' } | { kind: 'silent', reason: string }>}
 *   starting: a server that takes no connection yet, or no longer
 */
export async function probe(url) {
  let sql;
  try {
    sql = postgres(url, { max: 1, connect_timeout: 3, onnotice: () => {} });
    const [row] = await sql`select current_setting('data_directory') as folder`;
    return { kind: 'answers', dataFolder: row?.folder };
  } catch (error) {
    // 57P03: cannot_connect_now, while starting up or shutting down.
    if (codeOf(error) === '57P03') return { kind: 'starting' };
    return { kind: 'silent', reason: error instanceof Error ? error.message : String(error) };
  } finally {
    await sql?.end({ timeout: 1 });
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
