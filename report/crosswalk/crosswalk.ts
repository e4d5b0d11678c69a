import type { Form } from '../forms/form';
import { cellDefinition } from '../forms/form-cells';
import { CROSSWALK_2019_2021 } from './crosswalk-2019-2021';

/**
 * What becomes of a cell, or of several together, in the move from one form to another.
 *
 * - `same`: one quantity in both forms
 * - `split`: one cell of the old form is several of the new one
 * - `merged`: several cells of the old form are one of the new one
 * - `dropped`: the new form has no place for it (`to` is empty)
 * - `new`: the old form did not ask for it (`from` is empty)
 */
export interface Correspondence {
  readonly kind: 'same' | 'split' | 'merged' | 'dropped' | 'new';
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Near words, or parts of a whole: what is carried over has to be confirmed by a person. */
  readonly toConfirm: boolean;
}

type Pair = Pick<Correspondence, 'from' | 'to'>;

/** The links between cells of different ids, in the direction of the move; only those that both forms have whole. */
function linksBetween(from: Form, to: Form): Pair[] {
  const forward = to.fromYear > from.fromYear;
  const has = (form: Form) => (id: string) => cellDefinition(form, id) !== undefined;
  return CROSSWALK_2019_2021.map(
    ({ of2019, of2021 }): Pair => (forward ? { from: [of2019], to: of2021 } : { from: of2021, to: [of2019] }),
  ).filter((link) => link.from.every(has(from)) && link.to.every(has(to)));
}

const kindOf = (link: Pair): Correspondence['kind'] =>
  link.to.length > 1 ? 'split' : link.from.length > 1 ? 'merged' : 'same';

/** What becomes of one cell of the old form. */
function fate(id: string, to: Form, links: readonly Pair[]): Correspondence {
  if (cellDefinition(to, id)) return { kind: 'same', from: [id], to: [id], toConfirm: false };
  const link = links.find((one) => one.from.includes(id));
  if (link) return { ...link, kind: kindOf(link), toConfirm: true };
  return { kind: 'dropped', from: [id], to: [], toConfirm: false };
}

/** Every cell of both forms, each in exactly one correspondence: the old form's in printed order, then what is new. */
export function crosswalk(from: Form, to: Form): readonly Correspondence[] {
  const links = linksBetween(from, to);
  const fates = from.cells
    .map(({ id }) => ({ id, ...fate(id, to, links) }))
    // Several cells that merge are one correspondence, told at the first of them.
    .filter(({ id, ...one }) => one.from[0] === id)
    .map(({ id: _first, ...one }): Correspondence => one);
  const reached = new Set(fates.flatMap((one) => one.to));
  const added = to.cells
    .filter(({ id }) => !reached.has(id))
    .map(({ id }): Correspondence => ({ kind: 'new', from: [], to: [id], toConfirm: false }));
  return [...fates, ...added];
}
