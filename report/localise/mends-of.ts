import type { Finding } from '../finding';
import type { Identity } from '../forms/form';
import type { Subject } from '../rules/rule';
import type { Sheet } from '../sheet';
import { type Localisation, localise, type Mend } from './mends';
import { reasonOf } from './reason';

/** The most ties that are offered: a slip of a known kind can lie in any row, but not in more than a table has. */
const MOST_TIES = 24;
/** Ties of no known kind beyond these tell a person nothing. */
const MOST_UNKNOWN = 4;

/** A sheet is made anew for every check, so what is found out for one is found out once. */
const known = new WeakMap<Sheet, Localisation>();

function localisationOf({ form, sheet }: Subject): Localisation {
  const kept = known.get(sheet) ?? localise(form, sheet);
  known.set(sheet, kept);
  return kept;
}

/** Each mend once, whichever way it was found. */
function unique(mends: readonly Mend[]): Mend[] {
  const key = ({ cells }: Mend) => cells.map(({ at, to }) => `${at}=${to}`).join();
  return [...new Map(mends.map((mend) => [key(mend), mend])).values()];
}

/**
 * Which mends are offered for one failed identity. The only smallest one; else, among equally small ones, those that
 * undo a known kind of slip, and of these the ones that explain the most failed identities by one slip. What is left
 * are ties, in printed order: none is preferred.
 */
function choose({ parts, slips }: Localisation, identity: Identity): Mend[] {
  const touching = (mends: readonly Mend[]) =>
    mends.filter(({ touches }) => [...touches].some((one) => one.identity === identity));
  const smallest = touching(parts);
  if (smallest.length === 1) return smallest;
  const recognised = unique([...smallest.filter(({ slip }) => slip !== undefined), ...touching(slips)]);
  const most = Math.max(0, ...recognised.map(({ settles }) => settles));
  const best = recognised.filter(({ settles }) => settles === most);
  if (best.length > 0) return best.slice(0, MOST_TIES);
  return smallest.length > MOST_UNKNOWN ? [] : smallest;
}

/** The mends to offer for a failed identity, each with its reason; several are ties, none preferred. */
export function mendsOf(subject: Subject, identity: Identity): Finding['suggestions'] {
  const { form } = subject;
  return choose(localisationOf(subject), identity).map((mend) => ({
    reason: reasonOf(form, mend),
    changes: mend.cells.map(({ at, from, to }) => ({
      kind: 'cell' as const,
      cell: form.cells[at]?.id ?? '',
      from,
      to,
    })),
  }));
}
