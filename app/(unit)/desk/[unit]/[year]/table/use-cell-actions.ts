'use client';

import { useMemo, useState } from 'react';
import type { FormTable } from '@/report/forms/form';
import { cellDefinition, isTotal } from '@/report/forms/form-cells';
import { parseTyped } from '@/report/parse-typed';
import { isBlank } from '@/report/totals';
import { cellAnchor } from '../focus-place';
import { useDesk } from '../state/desk-context';
import { cellPath } from '../state/paths';
import { cellMatrix, neighbour, restOfRow } from './matrix';
import type { CellActions } from './number-cell';
import { pasteBlock, pasteWords } from './paste';

/** What the cells of one table can do, the cell the cursor is in, the one it has left, and what a paste has to say. */
export function useCellActions(table: FormTable) {
  const { form, edit, store, cell, setCell } = useDesk();
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
      zeroRight(at) {
        const { report } = store.get();
        const empty = restOfRow(matrix, at).filter((one) => !isTotal(form, one) && isBlank(report, one));
        edit(
          '',
          empty.map((one) => ({ path: cellPath(one), to: 0 })),
        );
        setNotice(zeroWords(empty.length));
      },
      move(at, step, overTotals) {
        const next = neighbour(matrix, at, step, (one) => overTotals || !isTotal(form, one));
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
  }, [form, table, edit, store, setCell]);
  const here = cell !== null && cellDefinition(form, cell)?.table === table.id;
  return { actions, cell: here ? cell : null, left, forget: () => setLeft(null), notice };
}

function zeroWords(filled: number): string {
  return filled === 0
    ? '本行右侧没有空格，未作改动。'
    : `已把本行右侧 ${filled} 个空格填为 0。可按 Ctrl Z 撤销。`;
}
