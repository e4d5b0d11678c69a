/** All kept files together, in bytes. */
const LIMIT = 32 * 1024 * 1024;

/**
 * Files written a moment ago, by their tag, longest unused first. Printing a PDF takes a core for half a second, and what
 * is asked for once is often asked for again.
 */
const kept = new Map<string, Promise<Uint8Array>>();
const sizes = new Map<string, number>();

function forget(tag: string): void {
  kept.delete(tag);
  sizes.delete(tag);
}

function makeRoom(): void {
  const total = () => Array.from(sizes.values()).reduce((sum, size) => sum + size, 0);
  for (const tag of Array.from(sizes.keys())) {
    if (total() <= LIMIT) return;
    forget(tag);
  }
}

/** The file of that tag, written if it isn't kept; whoever asks while it is being written gets the same one. */
export async function keptDocument(tag: string, write: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const writing = kept.get(tag) ?? write();
  kept.delete(tag);
  kept.set(tag, writing);
  try {
    const bytes = await writing;
    sizes.delete(tag);
    sizes.set(tag, bytes.length);
    makeRoom();
    return bytes;
  } catch (error) {
    forget(tag);
    throw error;
  }
}
