import type { DeskState, Unsaved } from './desk-state';

/** What is typed and not saved outlives a reload here, by person and filing. */
const keyOf = (accountId: string, filingId: string) => `huangshui:unsaved:${accountId}:${filingId}`;

/**
 * Writes the queue down; removes it when empty. A browser that forbids storage only loses the safety net: false where
 * what is typed is nowhere but on this page.
 */
export function keepUnsaved(accountId: string, filingId: string, state: DeskState): boolean {
  const waiting = Object.fromEntries(
    state.conflicts.map(({ path, mine, version }) => [path, { value: mine, baseVersion: version - 1 }]),
  );
  const queue = { ...state.inFlight, ...waiting, ...state.unsaved };
  try {
    const key = keyOf(accountId, filingId);
    if (Object.keys(queue).length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify({ form: state.report.form, queue }));
    return true;
  } catch {
    // Storage full or forbidden: saving to the server goes on.
    return false;
  }
}

/** Reads the queue an earlier visit left; empty where it was typed on another form or can't be read. */
export function readUnsaved(accountId: string, filingId: string, form: string): Record<string, Unsaved> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(accountId, filingId)) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('form' in kept) || kept.form !== form) return {};
    return 'queue' in kept ? onlyUnsaved(kept.queue) : {};
  } catch {
    return {};
  }
}

function onlyUnsaved(queue: unknown): Record<string, Unsaved> {
  if (typeof queue !== 'object' || queue === null) return {};
  return Object.fromEntries(
    Object.entries(queue).filter(
      ([, entry]) =>
        typeof entry === 'object' &&
        entry !== null &&
        'value' in entry &&
        Number.isInteger(entry.baseVersion),
    ),
  );
}
