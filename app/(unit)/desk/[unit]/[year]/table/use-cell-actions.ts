'use client';

import { useMemo, useState } from 'react';
import type { FormTable } from '@/report/forms/form';
import { cellDefinition, isTotal } from '@/report/forms/form-cells';
import { parseTyped } from '@/report/parse-typed';
import { cellAnchor } from '../focus-place';
import { useDesk } from '../state/desk-context';
import { cellPath } from '../state/paths';
import { cellMatrix, neighbour } from './matrix';
import type { CellActions } from './number-cell';
import { pasteBlock, pasteWords } from './paste';

/** What the cells of one table can do, the cell the cursor is in, the one it has left, and what a paste has to say. */
export function useCellActions(table: FormTable) {
  const { form, edit, cell, setCell } = useDesk();
  const [notice, setNotice] = useState('');
  const [left, setLeft] = useState<string | null>(null);
  const actions = useMemo<CellActions>(() => {
    const matrix = cellMatrix(table);
    return {
      type(at, text, session) {
        const definition = cellDefinition(form, at);
        const value = definition ? parseTyped(definition, text) : text;
        edit(session, [{ path: cellPath(at), to: value }]);
        return value;
      },
      put: (at, value, session) => edit(session, [{ path: cellPath(at), to: value }]),
      paste(at, text) {
        const pasted = pasteBlock(form, matrix, at, text);
        edit(
          '',
          pasted.values.map(({ cell: path, value }) => ({ path: cellPath(path), to: value })),
        );
        setNotice(pasteWords(pasted));
      },
      move(at, step) {
        const next = neighbour(matrix, at, step, (one) => !isTotal(form, one));
        const element = next === null ? null : document.getElementById(cellAnchor(next));
        element?.focus();
        return element !== null;
      },
      focused(at) {
        setCell(at);
        setLeft((one) => (one === at ? null : one));
      },
      left: setLeft,
    };
  }, [form, table, edit, setCell]);
  const here = cell !== null && cellDefinition(form, cell)?.table === table.id;
  return { actions, cell: here ? cell : null, left, forget: () => setLeft(null), notice };
}
