'use client';

import { useMemo } from 'react';
import type { CellLook } from '@/components/form-table';
import { Icon } from '@/components/icon';
import type { CellValue } from '@/report/cell-value';
import type { Severity } from '@/report/finding';
import { isTotal } from '@/report/forms/form-cells';
import { computedTotals } from '@/report/totals';
import type { FilingView } from '@/server/filing/view';
import { findingAnchor } from '../findings/finding-anchor';
import { useOpenFindings } from '../findings/use-open-findings';
import { useDesk } from '../state/desk-context';
import { cellPath } from '../state/paths';
import { Pins } from '../threads/pins';
import { cellClass, severityByCell } from './cell-look';
import type { CellActions } from './number-cell';
import { NumberCell } from './number-cell';
import { TotalCell } from './total-cell';

/** All that the look of one cell depends on. */
interface Facts {
  cell: string;
  name: string;
  value: CellValue;
  /** Of a total; undefined for a cell to type into. */
  computed: number | null | undefined;
  severity: Severity | undefined;
  /** The element id of the finding that speaks of it. */
  finding: string | undefined;
  toConfirm: boolean;
  pinned: boolean;
}

/**
 * How each cell of a table looks. A cell of which nothing has changed keeps the very look it had, so that a keystroke
 * draws one cell and its totals, and not the other 200.
 */
export function useCellLook(actions: CellActions): (cell: string) => CellLook {
  const { form, state, view, edit } = useDesk();
  const open = useOpenFindings();
  const severities = useMemo(() => severityByCell(form, open), [form, open]);
  const totals = useMemo(() => computedTotals(state.report), [state.report]);
  const names = useMemo(() => new Map(form.cells.map(({ id, name }) => [id, inTable(name)])), [form]);
  const pinned = useMemo(() => pinnedCells(view.threads), [view.threads]);
  const toConfirm = useMemo(() => new Set(view.toConfirm), [view.toConfirm]);
  const look = useMemo(() => {
    const take = (cell: string, computed: number | null) =>
      edit('', [{ path: cellPath(cell), to: computed }]);
    return keptLooks((facts) =>
      facts.computed === undefined ? entryLook(facts, actions) : totalLook(facts, actions, take),
    );
  }, [actions, edit]);
  return (cell) => {
    const severity = severities.get(cell);
    const finding = severity ? open.find((one) => one.cells.includes(cell)) : undefined;
    return look({
      cell,
      name: names.get(cell) ?? cell,
      value: state.report.cells[cell] ?? null,
      computed: isTotal(form, cell) ? (totals[cell] ?? null) : undefined,
      severity,
      finding: finding && findingAnchor(finding.fingerprint),
      toConfirm: toConfirm.has(cell),
      pinned: pinned.has(cell),
    });
  };
}

/** Draws a cell anew only where one of its facts is another than at the last time. */
function keptLooks(draw: (facts: Facts) => CellLook): (facts: Facts) => CellLook {
  const kept = new Map<string, { facts: Facts; look: CellLook }>();
  return (facts) => {
    const before = kept.get(facts.cell);
    if (before && same(before.facts, facts)) return before.look;
    const look = draw(facts);
    kept.set(facts.cell, { facts, look });
    return look;
  };
}

const FACTS = ['name', 'value', 'computed', 'severity', 'finding', 'toConfirm', 'pinned'] as const;
const same = (one: Facts, other: Facts): boolean => FACTS.every((fact) => one[fact] === other[fact]);

function totalLook(
  facts: Facts,
  actions: CellActions,
  take: (cell: string, computed: number | null) => void,
): CellLook {
  const { cell, name, value, severity, computed = null } = facts;
  return {
    className: `is-calc ${computed === 0 ? 'is-zero' : ''} ${computed === null ? 'is-open' : ''} ${severity === 'B' && computed !== null ? 'is-bad' : ''}`,
    content: (
      <>
        <TotalCell
          cell={cell}
          name={name}
          stored={value}
          computed={computed}
          onTakeComputed={() => take(cell, computed)}
          onFocus={() => actions.focused(cell)}
          onMove={(step) => actions.move(cell, step, true)}
        />
        {facts.pinned ? <Pins cell={cell} /> : null}
      </>
    ),
  };
}

function entryLook(facts: Facts, actions: CellActions): CellLook {
  const { cell, name, value, severity } = facts;
  const bad = severity === 'B' && value !== null;
  return {
    className: cellClass(value, severity, facts.toConfirm),
    content: (
      <>
        {bad ? (
          <span className="mark">
            <Icon name="b" />
          </span>
        ) : null}
        <NumberCell
          cell={cell}
          name={name}
          value={value}
          invalid={bad}
          describedBy={facts.finding}
          actions={actions}
        />
        {facts.pinned ? <Pins cell={cell} /> : null}
      </>
    ),
  };
}

/** 表三 一、本年新收… · 自然人 → 一、本年新收… · 自然人 */
const inTable = (name: string) => name.replace(/^表[二三四] /, '');

/** The cells that an open thread stands at. */
function pinnedCells(threads: FilingView['threads']): ReadonlySet<string> {
  return new Set(
    threads.flatMap(({ place, status }) =>
      status !== 'resolved' && place.kind === 'cell' ? [place.cell] : [],
    ),
  );
}
