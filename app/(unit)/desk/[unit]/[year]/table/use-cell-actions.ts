'use client';

import { useMemo, useState } from 'react';
import type { FormTable } from '@/report/forms/form';
import { cellDefinition, isTotal } from '@/report/forms/form-cells';
import { parseTyped } from '@/report/parse-typed';
import { zeroOf } from '@/report/prefill/rest-zero';
import { cellAnchor } from '../focus-place';
import { useCursor, useDesk } from '../state/desk-context';
import { cellPath } from '../state/paths';
import { cellMatrix, neighbour } from './matrix';
import type { CellActions } from './number-cell';
import { pasteBlock, pasteWords } from './paste';
import { zeroRightCells } from './zero-right';

/** What the cells of one table can do, the cell the cursor is in, the one it has left, and what a paste has to say. */
export function useCellActions(table: FormTable) {
  const { form, edit, store, view, setCell } = useDesk();
  const cell = useCursor();
  const { lastYear } = view;
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
        const empty = zeroRightCells(table, at, store.get().report, lastYear);
        edit(
          '',
          empty.map((one) => ({ path: cellPath(one.id), to: zeroOf(one) })),
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
  }, [form, table, edit, store, lastYear, setCell]);
  const here = cell !== null && cellDefinition(form, cell)?.table === table.id;
  return { actions, cell: here ? cell : null, left, forget: () => setLeft(null), notice };
}

function zeroWords(filled: number): string {
  return filled === 0
    ? '本行右侧没有可填 0 的空格，未作改动。'
    : `已把本行右侧 ${filled} 个空格填为 0。可按 Ctrl Z 撤销。`;
}
