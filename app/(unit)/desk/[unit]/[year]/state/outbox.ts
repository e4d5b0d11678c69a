import type { PendingEdits } from '@/components/pending-edits';
import { addPending, keepPending, pendingOf } from '@/components/pending-edits';
import type { Form } from '@/report/forms/form';
import { formByName } from '@/report/forms/registry';
import type { FormName } from '@/report/ids';
import type { DeskState, Stranded, Unsaved } from './desk-state';
import { pendingOf as pendingOfState } from './desk-state';
import type { LivingWindows } from './living-windows';
import type { PathValue } from './paths';
import { hasPlace } from './paths';
import { queueOf } from './stranded';

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
  /**
   * What windows of this account that are no more have left of this filing: what the form has a place for is this
   * window's from now on, the rest stays where it is. Null where the browser keeps nothing.
   */
  adopt(form: FormName): Promise<Adopted | null>;
}

interface Adopted {
  unsaved: Record<string, Unsaved>;
  stranded: Stranded[];
}

interface OutboxEvents {
  /** Whether the browser keeps what is typed. */
  onKept: (kept: boolean) => void;
  onStrandedKept: (which: readonly Stranded[], kept: NonNullable<Stranded['kept']>) => void;
}

export function createOutbox(of: OutboxOf, living: LivingWindows, on: OutboxEvents): Outbox {
  let newest: DeskState | null = null;
  let written: Record<string, Unsaved> = {};
  let writing: Promise<void> | null = null;

  /** Under a name that no window has, so that every window finds it, and a form that has the place again takes it up. */
  async function keepStranded(state: DeskState): Promise<void> {
    const which = state.stranded.filter(({ kept }) => kept === null);
    if (which.length === 0) return;
    const pending = record({ ...of, window: `${of.window} stranded` }, state.report.form, queueOf(which));
    await addPending(pending);
    on.onStrandedKept(which, keptIn(pending));
  }

  async function write(): Promise<void> {
    while (newest !== null) {
      const state = newest;
      newest = null;
      // Before the queue without it is written: between the two it is kept twice, and never nowhere.
      await keepStranded(state);
      const queue = pendingOfState(state);
      if (isSameQueue(queue, written)) continue;
      await keepPending(record(of, state.report.form, queue));
      written = queue;
      on.onKept(true);
    }
  }
  return {
    keep(state) {
      newest = state;
      writing ??= write()
        .catch(() => on.onKept(false))
        .finally(() => {
          writing = null;
        });
    },
    async adopt(name) {
      const form = formByName(name);
      try {
        await writing;
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
        await keepPending(record(of, name, written), ...rests);
        return { unsaved: adopted, stranded: left.flatMap((pending, at) => strandedIn(pending, rests[at])) };
      } catch {
        on.onKept(false);
        return null;
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

const keptIn = ({ account, filing, window, at }: PendingEdits): NonNullable<Stranded['kept']> => ({
  key: [account, filing, window],
  at: new Date(at),
});

const strandedIn = (
  pending: PendingEdits,
  rest: { queue: Record<string, Unsaved> } | undefined,
): Stranded[] =>
  Object.entries(rest?.queue ?? {}).map(([path, typed]) => ({ path, typed, kept: keptIn(pending) }));

const placesOn = (form: Form, queue: Record<string, Unsaved>): Record<string, Unsaved> =>
  Object.fromEntries(Object.entries(queue).filter(([path]) => hasPlace(form, path)));

const placesOff = (form: Form, queue: Record<string, Unsaved>): Record<string, Unsaved> =>
  Object.fromEntries(Object.entries(queue).filter(([path]) => !hasPlace(form, path)));

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
  const fill = 'fill' in kept && typeof kept.fill === 'number' ? { fill: kept.fill } : {};
  return { value, baseVersion, base, ...(sent.length > 0 ? { sent } : {}), ...fill };
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
    one.base === other.base &&
    one.fill === other.fill);
