'use client';

import { useId, useState } from 'react';
import { cellText } from '@/components/cell-text';
import { Modal } from '@/components/dialog';
import { cellDefinition } from '@/report/forms/form-cells';
import { parseTyped } from '@/report/parse-typed';
import { readCell } from '@/report/read-cell';
import { computedTotals } from '@/report/totals';
import { useDesk } from '../state/desk-context';
import { cellPath } from '../state/paths';
import { useDeskState } from '../state/use-desk-state';

/**
 * Types a total over the computed one. That is seldom right: the parts should be mended. So it says first that a total
 * which differs is a finding that must be mended before the report goes up.
 */
export function OtherTotal({ cell }: { cell: string }) {
  const { form } = useDesk();
  const [open, setOpen] = useState(false);
  const computed = useDeskState(({ report }) => computedTotals(report)[cell] ?? null);
  const definition = cellDefinition(form, cell);
  if (!definition) return null;
  if (computed === null) return <span className="muted">分项填齐后自动计算</span>;
  return (
    <>
      <span className="muted">由分项自动计算</span>
      <button type="button" className="btn btn-sm btn-link" onClick={() => setOpen(true)}>
        另填总计
      </button>
      {open ? (
        <Asking cell={cell} name={definition.name} computed={computed} onClose={() => setOpen(false)} />
      ) : null}
    </>
  );
}

function Asking(props: { cell: string; name: string; computed: number; onClose: () => void }) {
  const { cell, computed, onClose } = props;
  const { form, edit } = useDesk();
  const [text, setText] = useState(cellText(computed));
  const field = useId();
  const definition = cellDefinition(form, cell);
  const value = definition ? parseTyped(definition, text) : null;
  const isNumber = definition !== undefined && readCell(definition, value).state === 'count';
  const same = isNumber && Number(value) === computed;
  const keep = () => {
    edit('', [{ path: cellPath(cell), to: same ? null : value }]);
    onClose();
  };
  const foot = (
    <>
      <button type="button" className="btn" onClick={onClose}>
        取消
      </button>
      <button type="button" className="btn btn-main" disabled={!isNumber} onClick={keep}>
        {same ? '仍用自动计算的数' : '按此填写'}
      </button>
    </>
  );
  return (
    <Modal title="另填总计" open onOpenChange={onClose} foot={foot}>
      <p>
        {`“${props.name}”由分项自动计算为 ${cellText(computed)}。另填的数与分项之和不一致时，列为必须修改的问题，改正前不能提交。总计不符，通常是分项有误，请先核对分项。`}
      </p>
      <div className="field" data-own-undo>
        <label htmlFor={field}>总计</label>
        <input
          id={field}
          className="input"
          inputMode="numeric"
          autoComplete="off"
          value={text}
          aria-invalid={!isNumber}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {isNumber ? null : <p className="sev-b">请填一个数字。</p>}
      </div>
    </Modal>
  );
}
