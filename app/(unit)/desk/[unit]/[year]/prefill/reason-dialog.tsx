'use client';

import { useRef, useState } from 'react';
import { cellText } from '@/components/cell-text';
import { Modal } from '@/components/dialog';
import type { CellValue } from '@/report/cell-value';
import type { Finding } from '@/report/finding';
import { cellName } from '@/report/forms/form-cells';
import { useDesk } from '../state/desk-context';
import { cellPath, valueAt } from '../state/paths';
import { useChecked, useDeskState } from '../state/use-desk-state';
import { useFilingAction } from '../state/use-filing-action';
import { filledValue, fillOf, sourceWords } from './fill-of';

/** The rules that hold a number against last year's: a reason for another one is their explanation. */
const AGAINST_LAST_YEAR: ReadonlySet<string> = new Set(['YEAR-CARRY', 'YEAR-IN-FORCE']);

/** The finding that a change of a number taken from last year has left; null where none asks for a reason. */
function useUnexplained(cell: string | null): Finding | null {
  const { view } = useDesk();
  const value = useDeskState(({ report }) => (cell === null ? null : valueAt(report, cellPath(cell))));
  const finding = useChecked(({ open }) =>
    open.find(({ rule, place }) => {
      return AGAINST_LAST_YEAR.has(rule) && place.kind === 'cell' && place.cell === cell;
    }),
  );
  if (cell === null) return null;
  const fill = fillOf(view.fills, cell);
  if (!fill?.source || value === null || value === filledValue(fill, cell)) return null;
  return finding ?? null;
}

/**
 * Asks for the reason once the cursor has left a cell whose number from last year was changed. It is kept as the
 * explanation of the finding on these very values, so that nothing asks for it again.
 */
export function ReasonDialog({ left, onAsked }: { left: string | null; onAsked: () => void }) {
  const finding = useUnexplained(left);
  // Put off for these values: the finding stands in the panel and can be answered there.
  const putOff = useRef(new Set<string>());
  const key = finding ? `${finding.fingerprint} ${finding.valuesHash}` : '';
  if (left === null || !finding || putOff.current.has(key)) return null;
  const close = () => {
    putOff.current.add(key);
    onAsked();
  };
  return <Asking key={key} cell={left} finding={finding} onClose={close} />;
}

function Asking(props: { cell: string; finding: Finding; onClose: () => void }) {
  const { cell, finding, onClose } = props;
  const { edit, form, view } = useDesk();
  const value = useDeskState(({ report }) => valueAt(report, cellPath(cell)));
  const { run, busy, failure } = useFilingAction();
  const [text, setText] = useState('');
  const fill = fillOf(view.fills, cell);
  const was: CellValue = fill ? filledValue(fill, cell) : null;
  const { fingerprint, valuesHash } = finding;
  const save = async () => {
    const done = await run((client, _, editing) =>
      client.filing.explain.mutate({ ...editing, fingerprint, valuesHash, text }),
    );
    if (done) onClose();
  };
  const restore = () => {
    edit('', [{ path: cellPath(cell), to: was }]);
    onClose();
  };
  return (
    <Modal
      title="请说明改动理由"
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      foot={
        <>
          <button type="button" className="btn" onClick={onClose}>
            以后再说明
          </button>
          <button type="button" className="btn" onClick={restore}>
            {`恢复为 ${cellText(was)}`}
          </button>
          <button
            type="button"
            className="btn btn-main"
            disabled={busy || text.trim() === ''}
            onClick={() => void save()}
          >
            保存理由
          </button>
        </>
      }
    >
      <p>
        {`“${cellName(form, cell)}”由 ${cellText(was)}（来自${fill?.source ? sourceWords(fill.source) : '上年报告'}）改为 ${cellText(value)}。${finding.message}`}
      </p>
      <div className="explain" data-own-undo>
        <textarea
          className="text-field"
          aria-label="改动理由"
          rows={3}
          maxLength={2_000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <p className="muted small">理由作为本单位的说明，随报告一并提交审核，不公开。</p>
      {failure ? (
        <p className="said-bad" role="alert">
          {failure}
        </p>
      ) : null}
    </Modal>
  );
}
