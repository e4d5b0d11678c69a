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
import { pasteBlock } from './paste';

/** What the cells of one table can do, the cell the cursor was in last, and what a paste has to say. */
export function useCellActions(table: FormTable) {
  const { form, edit } = useDesk();
  const [cell, setCell] = useState<string | null>(null);
  const [notice, setNotice] = useState('');
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
        const { values, beyond } = pasteBlock(form, matrix, at, text);
        edit(
          '',
          values.map(({ cell: path, value }) => ({ path: cellPath(path), to: value })),
        );
        const skipped = beyond > 0 ? `，另有 ${beyond} 格超出本表，没有填入` : '';
        setNotice(`已粘贴 ${values.length} 格（总计自动计算，不粘贴）${skipped}。可按 Ctrl Z 撤销。`);
      },
      move(at, step) {
        const next = neighbour(matrix, at, step, (one) => !isTotal(form, one));
        const element = next === null ? null : document.getElementById(cellAnchor(next));
        element?.focus();
        return element !== null;
      },
      focused: setCell,
    };
  }, [form, table, edit]);
  return { actions, cell, notice };
}
