'use client';

import type { ReactNode } from 'react';
import { createContext, useContext, useMemo, useState } from 'react';
import { formByName } from '@/report/forms/registry';
import { useDesk } from '../state/desk-context';
import { useChecked } from '../state/use-desk-state';

export interface FormMoveOffer {
  /** The draft may be moved now, and has something that a move mends. */
  offered: boolean;
  /** The draft's form is not the one in force. */
  other: boolean;
  shown: boolean;
  open: () => void;
  close: () => void;
}

const NONE: FormMoveOffer = { offered: false, other: false, shown: false, open: () => {}, close: () => {} };
const FormMoveContext = createContext(NONE);

/** The move to the form in force as it is offered here; not offered outside of the desk. */
export const useFormMove = (): FormMoveOffer => useContext(FormMoveContext);

/** One dialog for the whole desk: the hint above the parts opens it, and every finding that the move mends. */
export function FormMoveProvider({ children }: { children: ReactNode }) {
  const { form, view } = useDesk();
  const [shown, show] = useState(false);
  const other = form.name !== formByName(view.formInForce).name;
  const laidOut = useChecked(({ findings }) =>
    findings.some(({ rule }) => rule === 'FORM-LABELS' || rule === 'FORM-SHAPE'),
  );
  const offered = view.actions['move-form'].allowed && (other || (view.reading !== null && laidOut));
  const offer = useMemo(
    () => ({ offered, other, shown, open: () => show(true), close: () => show(false) }),
    [offered, other, shown],
  );
  return <FormMoveContext.Provider value={offer}>{children}</FormMoveContext.Provider>;
}
