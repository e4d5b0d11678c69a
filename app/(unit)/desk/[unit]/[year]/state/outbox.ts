import type { PendingEdits } from '@/components/pending-edits';
import { keepPending, pendingOf } from '@/components/pending-edits';
import { cellDefinition } from '@/report/forms/form-cells';
import { formByName } from '@/report/forms/registry';
import type { FormName } from '@/report/ids';
import type { DeskState, Unsaved } from './desk-state';
import { pendingOf as pendingOfState } from './desk-state';
import type { LivingWindows } from './living-windows';
import type { PathValue } from './paths';
import { isCell } from './paths';

/** Whose window of which filing it is. */
export interface OutboxOf {
  account: string;
  filing: string;
  window: string;
  address: string;
}

/** Where what is typed outlives the window, until the server has it. */
export interface Outbox {
  /** Writes down what is typed and unsaved, at once; what is typed while it is being written, after that. */
  keep(state: DeskState): void;
  /** What windows of this account that are no more have left of this filing; from now on it is this window's. */
  adopt(form: FormName): Promise<Record<string, Unsaved>>;
}

/** @param onKept hears whether the browser keeps it */
export function createOutbox(of: OutboxOf, living: LivingWindows, onKept: (kept: boolean) => void): Outbox {
  let newest: DeskState | null = null;
  let written: Record<string, Unsaved> = {};
  let writing = false;

  async function write(): Promise<void> {
    while (newest !== null) {
      const state = newest;
      newest = null;
      const queue = pendingOfState(state);
      if (isSameQueue(queue, written)) continue;
      await keepPending(record(of, state.report.form, queue));
      written = queue;
      onKept(true);
    }
  }
  return {
    keep(state) {
      newest = state;
      if (writing) return;
      writing = true;
      write()
        .catch(() => onKept(false))
        .finally(() => {
          writing = false;
        });
    },
    async adopt(form) {
      try {
        const alive = await living.others();
        const left = (await pendingOf(of.account)).filter(
          ({ filing, window }) => filing === of.filing && window !== of.window && !alive.has(window),
        );
        const queues = left.map(readQueue);
        const adopted: Record<string, Unsaved> = {};
        for (const queue of queues) Object.assign(adopted, placesOn(form, queue));
        // In one step, so that nothing is twice there or lost between. What the form has no place for stays where it is.
        const rests = left.map((pending, at) => ({ ...pending, queue: placesOff(form, queues[at] ?? {}) }));
        written = { ...adopted, ...written };
        await keepPending(record(of, form, written), ...rests);
        return adopted;
      } catch {
        onKept(false);
        return {};
      }
    },
  };
}

const record = (of: OutboxOf, form: string, queue: Record<string, Unsaved>): PendingEdits => ({
  ...of,
  form,
  queue,
  at: Date.now(),
});

const placesOn = (form: FormName, queue: Record<string, Unsaved>): Record<string, Unsaved> =>
  Object.fromEntries(Object.entries(queue).filter(([path]) => isPlace(path, form)));

const placesOff = (form: FormName, queue: Record<string, Unsaved>): Record<string, Unsaved> =>
  Object.fromEntries(Object.entries(queue).filter(([path]) => !isPlace(path, form)));

const isPlace = (path: string, form: FormName): boolean =>
  !isCell(path) || cellDefinition(formByName(form), path.slice(5)) !== undefined;

/** What was kept, as far as it can be read: another version of the platform may have written it. */
function readQueue({ queue }: Pick<PendingEdits, 'queue'>): Record<string, Unsaved> {
  return Object.fromEntries(
    Object.entries(queue).flatMap(([path, kept]) => {
      const read = readUnsaved(kept);
      return read ? [[path, read]] : [];
    }),
  );
}

function readUnsaved(kept: unknown): Unsaved | null {
  if (typeof kept !== 'object' || kept === null || !('value' in kept) || !('baseVersion' in kept))
    return null;
  const { value, baseVersion } = kept;
  if (!isValue(value) || typeof baseVersion !== 'number' || !Number.isInteger(baseVersion)) return null;
  const base = 'base' in kept && isValue(kept.base) ? kept.base : null;
  const sent = 'sent' in kept && Array.isArray(kept.sent) ? kept.sent.filter(isValue) : [];
  return { value, baseVersion, base, ...(sent.length > 0 ? { sent } : {}) };
}

const isValue = (value: unknown): value is PathValue =>
  value === null || typeof value === 'string' || typeof value === 'number';

/** Every change of the state makes new entries, so that the same entry is the same value. */
function isSameQueue(one: Record<string, Unsaved>, other: Record<string, Unsaved>): boolean {
  const paths = Object.keys(one);
  return (
    paths.length === Object.keys(other).length && paths.every((path) => isSameEntry(one[path], other[path]))
  );
}

const isSameEntry = (one: Unsaved | undefined, other: Unsaved | undefined): boolean =>
  one === other ||
  (one !== undefined &&
    other !== undefined &&
    one.value === other.value &&
    one.baseVersion === other.baseVersion &&
    one.base === other.base);
